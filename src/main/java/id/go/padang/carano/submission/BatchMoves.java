package id.go.padang.carano.submission;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves batches along: one transaction holds the move, its event and its trace in the trail. */
@Component
class BatchMoves {

    private static final int ATTEMPTS = 4;

    private final BatchRepository batches;
    private final BatchQueries queries;
    private final AuditService auditService;
    private final CurrentAccount currentAccount;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    BatchMoves(
            BatchRepository batches,
            BatchQueries queries,
            AuditService auditService,
            CurrentAccount currentAccount,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.queries = queries;
        this.auditService = auditService;
        this.currentAccount = currentAccount;
        this.transaction = transaction;
        this.events = events;
    }

    /** A row changed under our hands, or a cluster said "again": the whole transaction is repeated. */
    void repeatedly(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    void receive(Batch batch) {
        repeatedly(() -> {
            batches.saveAndFlush(batch);
            queries.insert(batch.received());
            trace(batch, "dataset=" + batch.dataset() + " period=" + batch.period() + " size=" + batch.size());
        });
    }

    void move(long id, BatchStatus next, @Nullable String reason) {
        move(id, next, reason, batch -> {});
    }

    /** @param also what else belongs to the move, before it is made */
    void move(long id, BatchStatus next, @Nullable String reason, Consumer<Batch> also) {
        try {
            repeatedly(() -> moveOnce(id, next, reason, also));
        } catch (WrongMoveException e) {
            throw overtaken(id);
        }
        if (next == BatchStatus.CHECKED) {
            events.publishEvent(new BatchChecked(id));
        } else if (next == BatchStatus.RETURNED) {
            var batch = batches.findById(id).orElseThrow(BatchMoves::unknown);
            events.publishEvent(new BatchReturned(id, batch.dataset(), batch.period()));
        }
    }

    /** Moves inside the caller's transaction, all or none. */
    void publish(List<Long> ids, int release) {
        for (long id : ids) {
            try {
                moveOnce(id, BatchStatus.PUBLISHED, "#" + release, batch -> {});
            } catch (WrongMoveException e) {
                throw overtaken(id);
            }
        }
    }

    private void moveOnce(long id, BatchStatus next, @Nullable String reason, Consumer<Batch> also) {
        var batch = batches.findById(id).orElseThrow(BatchMoves::unknown);
        var event = batch.move(next, actor(), reason);
        also.accept(batch);
        batches.saveAndFlush(batch);
        queries.insert(event);
        if (next == BatchStatus.VALIDATED) {
            queries.validatedBeside(batch).forEach(other -> moveOnce(other, BatchStatus.REPLACED, null, ignored -> {}));
        }
        trace(batch, "dataset=" + batch.dataset() + " period=" + batch.period());
    }

    /** Somebody was faster: says who, when and what. */
    private SubmissionRefusedException overtaken(long id) {
        var last = queries.events(id).getLast();
        return new SubmissionRefusedException("submission.refused.moved", last.status(), last.actor(), last.at());
    }

    static SubmissionRefusedException unknown() {
        return new SubmissionRefusedException("submission.refused.unknown");
    }

    /** The error file holds personal data in plain sight. */
    void traceErrorFile(long id) {
        auditService.record("ERROR_FILE_TAKEN", "batch/" + id, "");
    }

    private void trace(Batch batch, String detail) {
        auditService.record("BATCH_" + batch.status(), "batch/" + batch.id(), detail);
    }

    private String actor() {
        return currentAccount.get().displayName();
    }
}
