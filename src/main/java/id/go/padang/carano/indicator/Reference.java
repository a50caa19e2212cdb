package id.go.padang.carano.indicator;

import java.math.BigDecimal;

/**
 * The value of the same indicator for a larger area, drawn as a line to compare with.
 *
 * @param source who published it
 */
public record Reference(Area area, int year, BigDecimal value, String source) {

    /** The areas above the city. */
    public enum Area {
        PROVINSI,
        NASIONAL
    }
}
