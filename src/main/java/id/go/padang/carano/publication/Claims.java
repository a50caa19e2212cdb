package id.go.padang.carano.publication;

import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who publishes what at this moment: a batch has one publisher, the next one is told who. */
@Component
class Claims {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Claims(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void take(List<Long> batchIds, String publisher) {
        try {
            // always in the same order, so that two publishers never wait for each other
            transaction.executeWithoutResult(
                    status -> batchIds.stream().distinct().sorted().forEach(id -> insert(id, publisher)));
        } catch (DuplicateKeyException e) {
            throw new PublicationRefusedException("publication.error.claimed", holder(batchIds));
        }
    }

    void release(List<Long> batchIds) {
        jdbc.sql("DELETE FROM release_claim WHERE batch_id IN (:ids)")
                .param("ids", batchIds)
                .update();
    }

    private void insert(long batchId, String publisher) {
        jdbc.sql("INSERT INTO release_claim (batch_id, claimed_by, claimed_at) VALUES (:id, :by, :at)")
                .param("id", batchId)
                .param("by", publisher)
                .param("at", ReleaseQueries.utc(Instant.now()))
                .update();
    }

    private String holder(List<Long> batchIds) {
        return jdbc.sql("SELECT claimed_by FROM release_claim WHERE batch_id IN (:ids) LIMIT 1")
                .param("ids", batchIds)
                .query(String.class)
                .optional()
                .orElse("?");
    }
}
