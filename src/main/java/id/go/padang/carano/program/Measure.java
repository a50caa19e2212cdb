package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator.Direction;

/**
 * What tells whether a goal is reached.
 *
 * @param code of the catalogue's indicator or of a published series; empty for free words
 * @param name as it was when it was chosen
 * @param unit as people read it, as in {@code persen}
 * @param direction which way is good; NEUTRAL is not for goals
 */
public record Measure(Kind kind, String code, String name, String unit, Direction direction) {

    /** Where the figure comes from. */
    public enum Kind {
        /** An indicator that every release counts. */
        CATALOGUE,
        /** A statistic that others publish. */
        SERIES,
        /** Words; only the OPDs report on it. */
        FREE
    }
}
