package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;
import java.util.Optional;

/**
 * One indicator for one place and period, cut to what its reader may see.
 *
 * @param value the count, or numerator ÷ denominator in per cent
 * @param denominator empty for a count
 * @param previous the value one period earlier in the same release; {@code Missing} when there is none
 */
public record Figure(Indicator indicator, Value value, Value numerator, Optional<Value> denominator, Value previous) {}
