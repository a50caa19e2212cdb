package id.go.padang.carano.indicator;

import java.util.Optional;

/**
 * A figure with one definition everywhere.
 *
 * @param code as in {@code yatim.menerima}; text keys {@code indicator.yatim.menerima} and {@code ….definition}
 * @param unit text key {@code unit.anak}: {@code anak}, {@code persen}
 * @param digits decimals shown
 * @param numerator what is counted
 * @param denominator what it is divided by, then shown in per cent; empty for a count
 * @param measure whether rows are counted or their amounts summed
 */
public record Indicator(
        String code,
        String dataset,
        String unit,
        Direction direction,
        int digits,
        Filter numerator,
        Optional<Filter> denominator,
        Measure measure) {

    /** What is added up. */
    public enum Measure {
        ROWS,
        /** The dataset's amount, as in square metres. */
        AMOUNT
    }

    /** Which way is good. */
    public enum Direction {
        MORE_IS_BETTER,
        LESS_IS_BETTER,
        NEUTRAL
    }
}
