package id.go.padang.carano.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says.
 *
 * @param text a number as its plain digits, a day as {@code 2015-02-28}
 */
record CellText(String text, Optional<DeliveredFile.Oddity> oddity) {

    static final CellText NOTHING = new CellText("", Optional.empty());

    private static final MathContext WHAT_A_DOUBLE_HOLDS = new MathContext(15);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]|[mM]{3,}");
    private static final int AMBIGUOUS_DECIMALS = 3;
    private static final double LAST_DAY = 2_958_465;

    static CellText of(@Nullable Cell cell) {
        if (cell == null) {
            return NOTHING;
        }
        return switch (cell.getType()) {
            case EMPTY -> NOTHING;
            case STRING, BOOLEAN -> new CellText(String.valueOf(cell.getValue()), Optional.empty());
            case NUMBER -> number(cell);
            case FORMULA -> new CellText(shown(cell), Optional.of(DeliveredFile.Oddity.FORMULA));
            case ERROR -> new CellText(shown(cell), Optional.of(DeliveredFile.Oddity.FAILED));
        };
    }

    private static CellText number(Cell cell) {
        var number = cell.asNumber();
        if (isDay(cell, number)) {
            var moment = cell.asDate();
            var day = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
            return new CellText(day, Optional.of(DeliveredFile.Oddity.DATE));
        }
        return new CellText(plain(number), Optional.of(DeliveredFile.Oddity.NUMBER));
    }

    /** A zero more, so that nobody can take three decimals for thousands. */
    private static String plain(BigDecimal number) {
        var rounded = number.round(WHAT_A_DOUBLE_HOLDS).stripTrailingZeros();
        return (rounded.scale() == AMBIGUOUS_DECIMALS ? rounded.setScale(AMBIGUOUS_DECIMALS + 1) : rounded)
                .toPlainString();
    }

    private static boolean isDay(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.doubleValue() > LAST_DAY) {
            return false;
        }
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        boolean builtIn =
                id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
        return builtIn
                || format != null
                        && DAY_OR_YEAR
                                .matcher(QUOTED.matcher(format).replaceAll(""))
                                .find();
    }

    private static String shown(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }
}
