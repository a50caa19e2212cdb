package id.go.padang.carano.priority;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Ids;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes studies: one transaction holds the change, its event, its notices and its trace in the trail. */
@Component
class StudyMoves {

    private static final int ATTEMPTS = 4;
    private static final int LONGEST_REASON = 1000;

    private final StudyQueries queries;
    private final CurrentAccount current;
    private final AuditService audit;
    private final NoticeService notices;
    private final TransactionTemplate transaction;

    StudyMoves(
            StudyQueries queries,
            CurrentAccount current,
            AuditService audit,
            NoticeService notices,
            TransactionTemplate transaction) {
        this.queries = queries;
        this.current = current;
        this.audit = audit;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** What a study becomes. */
    record Outcome(StudyStatus status, Plan plan) {

        static Outcome of(Study study, StudyStatus next) {
            return new Outcome(study.status().to(next), study.plan());
        }
    }

    /**
     * Changes a study that still is what its reader saw. Refused with a sentence when somebody was faster.
     *
     * @param change gets the study as it is stored
     */
    Study change(long id, int version, String kind, String reason, BiFunction<Study, StudyMoves, Outcome> change) {
        return inTransaction(() -> {
            var study = locked(id, version);
            var outcome = move(study, change);
            queries.update(id, study.version() + 1, outcome.status(), outcome.plan(), name());
            remember(study, kind, reason);
            trace(study, kind, "status=" + outcome.status());
            return queries.find(id).orElseThrow(StudyMoves::unknown);
        });
    }

    private Outcome move(Study study, BiFunction<Study, StudyMoves, Outcome> change) {
        try {
            return change.apply(study, this);
        } catch (WrongMoveException e) {
            throw overtaken(study);
        }
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    Study locked(long id, int version) {
        var study = queries.lock(id).orElseThrow(StudyMoves::unknown);
        if (study.version() != version) {
            throw overtaken(study);
        }
        return study;
    }

    void remember(Study study, String kind, String reason) {
        queries.remember(
                Ids.next(),
                study.id(),
                new StudyEvent(
                        kind,
                        name(),
                        DecisionQueries.now(),
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length()))));
    }

    void trace(Study study, String kind, String detail) {
        audit.record("PRIORITY_" + kind, "priority/" + study.id(), detail);
    }

    void tell(Study study, List<Audience> audiences, String kind) {
        if (!audiences.isEmpty()) {
            notices.tell(
                    audiences,
                    kind,
                    "prioritas/" + study.id(),
                    List.of(said(study.plan().name())));
        }
    }

    /** A notice's arguments have no line breaks, and a colon means something in them. */
    static String said(String name) {
        return name.replace(':', '–').replace('\n', ' ');
    }

    private String name() {
        return current.get().displayName();
    }

    static PriorityRefusedException overtaken(Study study) {
        return new PriorityRefusedException("priority.refused.moved", study.changedBy(), study.changedAt());
    }

    static PriorityRefusedException unknown() {
        return new PriorityRefusedException("priority.refused.unknown");
    }

    static String owed(String reason) {
        if (reason.isBlank()) {
            throw new PriorityRefusedException("priority.refused.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new PriorityRefusedException("priority.refused.length", LONGEST_REASON);
        }
        return reason.strip();
    }
}
