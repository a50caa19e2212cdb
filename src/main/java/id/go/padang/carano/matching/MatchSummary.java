package id.go.padang.carano.matching;

import id.go.padang.carano.submission.BatchSummary;
import java.util.Map;

/**
 * A batch and what its comparison with the population base came to.
 *
 * @param done rows compared so far while it runs
 * @param counts rows by state; empty while nothing is compared
 */
public record MatchSummary(BatchSummary batch, RunState run, long done, Map<MatchState, Long> counts) {

    public MatchSummary {
        counts = Map.copyOf(counts);
    }

    public long n(MatchState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Rows that carry a NIK. */
    public long total() {
        return counts.values().stream().mapToLong(n -> n).sum();
    }

    public long matched() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().matched())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
