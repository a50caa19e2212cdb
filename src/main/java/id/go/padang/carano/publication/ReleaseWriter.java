package id.go.padang.carano.publication;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.SubmissionService;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes built parts visible: one transaction, one number after the other. */
@Component
class ReleaseWriter {

    private static final int ATTEMPTS = 5;

    private final ReleaseQueries releases;
    private final IndicatorService indicators;
    private final SubmissionService submissionService;
    private final AuditService audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ReleaseWriter(
            ReleaseQueries releases,
            IndicatorService indicators,
            SubmissionService submissionService,
            AuditService audit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.indicators = indicators;
        this.submissionService = submissionService;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
    }

    /** The new release's number. */
    int write(List<ReleasePart> built, String publisher, String note) {
        return repeatedly(() -> writeOnce(built, publisher, note));
    }

    /** The number of a new release that is the newest one without a part. */
    int withdraw(String dataset, Period period, String publisher, String reason) {
        return repeatedly(() -> withdrawOnce(dataset, period, publisher, reason));
    }

    private int repeatedly(Supplier<Integer> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                int number = transaction.execute(status -> work.get());
                events.publishEvent(new ReleasePublished(number));
                return number;
            } catch (PessimisticLockingFailureException e) {
                // on a cluster the loser of a race is rolled back as a whole and may simply try again
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private int writeOnce(List<ReleasePart> built, String publisher, String note) {
        int previous = releases.lockCounter();
        int number = previous + 1;
        releases.moveCounter(number);
        releases.insertRelease(number, Instant.now(), publisher, note);
        releases.insertCatalogue(number, indicators.indicators());
        releases.carryOver(previous, number);
        for (ReleasePart part : built) {
            releases.unlink(number, part.dataset(), part.period());
            releases.link(number, part.id());
        }
        submissionService.markPublished(built.stream().map(ReleasePart::batchId).toList(), number);
        audit.record("RELEASE_PUBLISHED", "release/" + number, detail(built));
        return number;
    }

    private int withdrawOnce(String dataset, Period period, String publisher, String reason) {
        int previous = releases.lockCounter();
        if (!releases.holds(previous, dataset, period)) {
            throw new PublicationRefusedException("publication.error.withdrawn");
        }
        int number = previous + 1;
        releases.moveCounter(number);
        releases.insertRelease(number, Instant.now(), publisher, reason);
        releases.insertCatalogue(number, indicators.indicators());
        releases.carryOver(previous, number);
        releases.unlink(number, dataset, period);
        audit.record("RELEASE_WITHDREW", "release/" + number, dataset + " " + period);
        return number;
    }

    private static String detail(List<ReleasePart> built) {
        return built.stream()
                .map(part -> part.dataset() + " " + part.period() + " batch=" + part.batchId() + " accepted="
                        + part.accepted())
                .collect(Collectors.joining("; "));
    }
}
