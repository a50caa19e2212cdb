package id.go.padang.carano.register;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Large batches are written beside their register, into a table that lacks the keys a row would have to be sorted into
 * one by one. When the last row is there the keys are built by sorting, and the table becomes the batch's own partition
 * of the register. Works for every register whose table is partitioned by batch; the others take rows as ever.
 */
@Repository
class StagingTables {

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int GLANCES = 6_000;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Partition of the batches that have none of their own. */
    private static final String OTHERS = "others";

    private static final String SECONDARY_KEYS = """
             FROM information_schema.statistics
            WHERE table_schema = DATABASE() AND table_name = :table AND index_name <> 'PRIMARY'
            GROUP BY index_name
            """;

    private final JdbcClient jdbc;
    private final Set<String> staged = ConcurrentHashMap.newKeySet();

    StagingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where rows of a batch are written now. */
    String target(String table, long batchId) {
        var staging = staging(table, batchId);
        return staged.contains(staging) ? staging : table;
    }

    void create(String table, long batchId) {
        if (isPartition(table, OTHERS)) {
            var staging = staging(table, batchId);
            jdbc.sql("CREATE TABLE " + staging + " LIKE " + table).update();
            jdbc.sql("ALTER TABLE " + staging + " REMOVE PARTITIONING").update();
            alter(staging, "SELECT CONCAT('DROP KEY ', index_name)", table);
            staged.add(staging);
        }
    }

    void attach(String table, long batchId) {
        var staging = staging(table, batchId);
        if (staged.contains(staging)) {
            alter(staging, """
                    SELECT CONCAT('ADD KEY ', index_name, ' (',
                                  GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ', '), ')')
                    """, table);
            whenNobodyReads("ALTER TABLE " + table + " NOWAIT CONVERT TABLE " + staging + " TO PARTITION "
                    + partition(batchId) + " VALUES IN (" + batchId + ")");
            staged.remove(staging);
        }
    }

    /** Removes the batch with its table or partition, if it has one. */
    void drop(String table, long batchId) {
        var staging = staging(table, batchId);
        jdbc.sql("DROP TABLE IF EXISTS " + staging).update();
        staged.remove(staging);
        if (isPartition(table, partition(batchId))) {
            whenNobodyReads("ALTER TABLE " + table + " NOWAIT DROP PARTITION IF EXISTS " + partition(batchId));
        }
    }

    /** Changes the keys of a staging table as the register's own say. */
    private void alter(String staging, String change, String table) {
        var changes = jdbc.sql(change + SECONDARY_KEYS)
                .param("table", table)
                .query(String.class)
                .list();
        jdbc.sql("ALTER TABLE " + staging + " " + String.join(", ", changes)).update();
    }

    /** A pending change of the table would hold up every reader behind it: rather ask again. */
    private void whenNobodyReads(String sql) {
        for (int glance = 1; ; glance++) {
            try {
                jdbc.sql(sql).update();
                return;
            } catch (UncategorizedSQLException e) {
                if (!(e.getCause() instanceof SQLException cause && cause.getErrorCode() == LOCK_WAIT_TIMEOUT)
                        || glance == GLANCES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isPartition(String table, String partition) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM information_schema.partitions
                         WHERE table_schema = DATABASE() AND table_name = ? AND partition_name = ?
                        """).params(table, partition).query(Long.class).single() > 0;
    }

    private static String staging(String table, long batchId) {
        return table + "_" + batchId;
    }

    private static String partition(long batchId) {
        return "batch_" + batchId;
    }
}
