package id.go.padang.carano.indicator;

import java.math.BigDecimal;

/**
 * The fixed limits between which an indicator is scored; they do not move when an area is added, so ranks do not flip.
 *
 * @param least the smallest value told apart, in the indicator's unit
 * @param most the largest; greater than {@code least}
 */
public record Goalposts(BigDecimal least, BigDecimal most) {

    public Goalposts {
        if (least.compareTo(most) >= 0) {
            throw new IllegalArgumentException("goalposts the wrong way round: " + least + ", " + most);
        }
    }
}
