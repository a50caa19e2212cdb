package id.go.padang.carano.shared;

import java.math.BigDecimal;

/**
 * One class of a map.
 *
 * @param from the smallest value in it, so that no class reaches where nothing is
 * @param to the largest value in it
 * @param count how many areas are in it
 * @param mark what stands in the area beside the colour; empty for none
 */
public record MapClass(BigDecimal from, BigDecimal to, int count, MapColour colour, String mark) {

    /** Whether it is the class of zero alone. */
    public boolean isZero() {
        return from.signum() == 0 && to.signum() == 0;
    }

    boolean holds(BigDecimal rounded) {
        return from.compareTo(rounded) <= 0 && rounded.compareTo(to) <= 0;
    }
}
