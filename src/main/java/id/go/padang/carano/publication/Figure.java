package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;
import java.util.Optional;

/**
 * One indicator for one place and period with what it was before, cut to what its reader may see.
 *
 * @param before one period earlier in the same release
 * @param lastYear the same period of the year before in the same release
 */
public record Figure(Indicator indicator, Measured now, Measured before, Measured lastYear) {

    /** As a test or document makes one up that knows nothing of intervals and years. */
    public Figure(Indicator indicator, Value value, Value numerator, Optional<Value> denominator, Value previous) {
        this(
                indicator,
                new Measured(value, numerator, denominator, Optional.empty()),
                new Measured(previous, Value.missing(), Optional.empty(), Optional.empty()),
                Measured.MISSING);
    }

    public Value value() {
        return now.value();
    }

    public Value numerator() {
        return now.numerator();
    }

    /** Empty for a count. */
    public Optional<Value> denominator() {
        return now.denominator();
    }

    /** The value one period earlier; {@code Missing} when there is none. */
    public Value previous() {
        return before.value();
    }

    /** How it moved since one period earlier. */
    public Change change() {
        return now.since(before);
    }
}
