package id.go.padang.carano.matching;

import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * A row and what the comparison says of it, personal values masked.
 *
 * @param own the row in its register
 * @param population the row of the population it was held against or given to
 * @param decision what a person said of it, if it still stands
 */
public record MatchedRow(
        long line, MatchState state, AcceptedRow own, Optional<AcceptedRow> population, Optional<Decision> decision) {

    /**
     * @param accepted a candidate was accepted; otherwise all were refused
     * @param carriedFrom the period of the earlier batch in which it was made; empty when it was made in this one
     */
    public record Decision(boolean accepted, String by, Instant at, Optional<Period> carriedFrom) {}
}
