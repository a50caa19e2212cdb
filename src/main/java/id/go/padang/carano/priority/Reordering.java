package id.go.padang.carano.priority;

import java.time.Instant;
import java.util.List;

/**
 * What a later release would make of a decided order; the decision itself stays.
 *
 * @param release its number
 * @param shifts those whose computed rank would be another, the largest move first; empty when the order stands
 */
public record Reordering(int release, Instant at, List<Shift> shifts) {

    /**
     * Somebody's computed rank then and now.
     *
     * @param now 0 when too little is known now
     */
    public record Shift(String item, String name, int before, int now) {}

    public Reordering {
        shifts = List.copyOf(shifts);
    }
}
