package id.go.padang.carano.shared;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Sorts values by amount, with hidden ones and then missing ones last whichever way the amounts run. */
public enum ValueOrder implements Comparator<Value> {
    ASCENDING(Comparator.naturalOrder()),
    DESCENDING(Comparator.reverseOrder());

    private final transient Comparator<Value> order;

    ValueOrder(Comparator<BigDecimal> amounts) {
        order = Comparator.comparingInt(ValueOrder::rank)
                .thenComparing(ValueOrder::amount, Comparator.nullsLast(amounts));
    }

    @Override
    public int compare(Value one, Value other) {
        return order.compare(one, other);
    }

    private static int rank(Value value) {
        return switch (value) {
            case Value.Known ignored -> 0;
            case Value.Suppressed ignored -> 1;
            case Value.Missing ignored -> 2;
        };
    }

    private static @Nullable BigDecimal amount(Value value) {
        return value instanceof Value.Known(var amount) ? amount : null;
    }
}
