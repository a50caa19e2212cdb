package id.go.padang.carano.program;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program, kegiatan or sub kegiatan that serves a goal.
 *
 * @param code as in {@code 1.06.05.2.02.0001}: urusan, bidang, program, kegiatan in two groups, sub kegiatan
 * @param budget Rupiah
 */
public record Programme(String code, String name, BigDecimal budget) {

    private static final Pattern CODE = Pattern.compile("[1-8]\\.\\d{2}\\.\\d{2}(\\.2\\.\\d{2}(\\.\\d{4})?)?");

    /** How deep in the planning chain a code stands. */
    public enum Level {
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    /** The level of a code; empty when it has not the form of one. */
    public static Optional<Level> level(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code.length()) {
                    case 7 -> Level.PROGRAM;
                    case 12 -> Level.KEGIATAN;
                    default -> Level.SUB_KEGIATAN;
                });
    }
}
