package id.go.padang.carano.matching;

import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a population went from one number to the next; a sum with a hidden part is hidden, one with a missing part missing.
 *
 * @param closing opening + births + arrivals − deaths − departures
 * @param counted what the DKB of that day says; missing where there is none
 * @param correction counted − closing: new data and corrections that no event explains
 */
public record BalanceLine(
        Value opening,
        Value births,
        Value arrivals,
        Value deaths,
        Value departures,
        Value closing,
        Value counted,
        Value correction) {

    static BalanceLine of(Value opening, Value births, Value arrivals, Value deaths, Value departures, Value counted) {
        var closing = minus(minus(plus(plus(opening, births), arrivals), deaths), departures);
        return new BalanceLine(
                opening, births, arrivals, deaths, departures, closing, counted, minus(counted, closing));
    }

    /** Where the next line starts: from what was counted, if it was. */
    Value next() {
        return switch (counted) {
            case Value.Known known -> known;
            case Value.Suppressed hidden -> hidden;
            case Value.Missing ignored -> closing;
        };
    }

    static Value plus(Value one, Value other) {
        return combined(one, other, false);
    }

    static Value minus(Value one, Value other) {
        return combined(one, other, true);
    }

    private static Value combined(Value one, Value other, boolean minus) {
        if (one instanceof Value.Missing || other instanceof Value.Missing) {
            return Value.missing();
        }
        return amount(one)
                .flatMap(left -> amount(other).map(right -> minus ? left.subtract(right) : left.add(right)))
                .<Value>map(Value::of)
                .orElseGet(Value::suppressed);
    }

    private static Optional<BigDecimal> amount(Value value) {
        return value instanceof Value.Known(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
