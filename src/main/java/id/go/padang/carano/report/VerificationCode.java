package id.go.padang.carano.report;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sixty random bits in twelve signs that nobody mistakes for another: no I, L, O or U. */
final class VerificationCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String next() {
        var signs = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(index -> signs.append(SIGNS.charAt(index)));
        return grouped(signs.toString());
    }

    /** The code as it is kept, from a code as people type it; empty when it cannot be one. */
    static Optional<String> parse(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static String grouped(String plain) {
        return String.join(
                "-", plain.substring(0, GROUP), plain.substring(GROUP, 2 * GROUP), plain.substring(2 * GROUP));
    }
}
