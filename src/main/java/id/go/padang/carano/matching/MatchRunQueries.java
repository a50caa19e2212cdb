package id.go.padang.carano.matching;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers how far comparisons are and what they summed up to. */
@Repository
class MatchRunQueries {

    static final String NODE = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("carano");

    private final JdbcClient jdbc;

    MatchRunQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param at when it last changed */
    record Run(RunState state, long done, Instant at) {}

    void set(long batchId, RunState state, @Nullable Long population, long done) {
        jdbc.sql("""
                        INSERT INTO match_run (batch_id, state, population_batch, done_rows, changed_at_utc, node)
                        VALUES (:batch, :state, :population, :done, :now, :node)
                        ON DUPLICATE KEY UPDATE state = :state, population_batch = :population, done_rows = :done,
                                                changed_at_utc = :now, node = :node
                        """)
                .param("batch", batchId)
                .param("state", state.name())
                .param("population", population)
                .param("done", done)
                .param("now", LocalDateTime.now(ZoneOffset.UTC))
                .param("node", NODE)
                .update();
    }

    /** What was under way on this node when it stopped can be started again. */
    void stopUnfinished() {
        jdbc.sql("UPDATE match_run SET state = 'STOPPED' WHERE node = ? AND state IN ('WAITING', 'RUNNING')")
                .param(NODE)
                .update();
    }

    Map<Long, Run> runs(Collection<Long> batchIds) {
        var runs = new HashMap<Long, Run>();
        if (!batchIds.isEmpty()) {
            jdbc.sql("SELECT batch_id, state, done_rows, changed_at_utc FROM match_run WHERE batch_id IN (:ids)")
                    .param("ids", batchIds)
                    .query(row -> {
                        runs.put(
                                row.getLong("batch_id"),
                                new Run(
                                        RunState.valueOf(row.getString("state")),
                                        row.getLong("done_rows"),
                                        row.getObject("changed_at_utc", LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC)));
                    });
        }
        return runs;
    }

    Optional<Long> population(long batchId) {
        return jdbc.sql("SELECT population_batch FROM match_run WHERE batch_id = ? AND population_batch IS NOT NULL")
                .param(batchId)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    Map<Long, Map<MatchState, Long>> counts(Collection<Long> batchIds) {
        var counts = new HashMap<Long, Map<MatchState, Long>>();
        if (!batchIds.isEmpty()) {
            jdbc.sql("SELECT batch_id, state, n FROM match_count WHERE batch_id IN (:ids)")
                    .param("ids", batchIds)
                    .query(row -> {
                        counts.computeIfAbsent(row.getLong("batch_id"), id -> new EnumMap<>(MatchState.class))
                                .put(MatchState.valueOf(row.getString("state")), row.getLong("n"));
                    });
        }
        return counts;
    }

    /** The counts of those that were compared to the end. */
    Map<Long, Map<MatchState, Long>> finished(Collection<Long> batchIds) {
        var counts = counts(batchIds);
        var runs = runs(counts.keySet());
        counts.keySet()
                .removeIf(batch -> runs.get(batch) == null || runs.get(batch).state() != RunState.DONE);
        return counts;
    }

    void deleteCounts(long batchId) {
        jdbc.sql("DELETE FROM match_count WHERE batch_id = ?").param(batchId).update();
    }

    void count(long batchId) {
        jdbc.sql("""
                        INSERT INTO match_count (batch_id, state, n)
                        SELECT batch_id, state, COUNT(*) FROM match_row WHERE batch_id = ? GROUP BY batch_id, state
                        """).param(batchId).update();
    }

    /** One row went from one state to another. */
    void recount(long batchId, MatchState from, MatchState to) {
        for (var change : List.of(Map.entry(from, -1), Map.entry(to, 1))) {
            jdbc.sql("""
                            INSERT INTO match_count (batch_id, state, n) VALUES (:batch, :state, GREATEST(:change, 0))
                            ON DUPLICATE KEY UPDATE n = n + :change
                            """)
                    .param("batch", batchId)
                    .param("state", change.getKey().name())
                    .param("change", change.getValue())
                    .update();
        }
    }
}
