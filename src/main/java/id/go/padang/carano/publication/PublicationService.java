package id.go.padang.carano.publication;

import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes releases: validated batches become figures, all at once or not at all. */
@Service
@PreAuthorize("hasAuthority('PUBLISH')")
public class PublicationService {

    /** The longest note a release can carry. */
    public static final int NOTE_LENGTH = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(PublicationService.class);

    private final SubmissionService submissionService;
    private final CurrentAccount current;
    private final Claims claims;
    private final PartBuilder builder;
    private final PartBuilders builders;
    private final ReleaseWriter writer;
    private final PublishedParts parts;

    PublicationService(
            SubmissionService submissionService,
            CurrentAccount current,
            Claims claims,
            PartBuilder builder,
            PartBuilders builders,
            ReleaseWriter writer,
            PublishedParts parts) {
        this.submissionService = submissionService;
        this.current = current;
        this.claims = claims;
        this.builder = builder;
        this.builders = builders;
        this.writer = writer;
        this.parts = parts;
    }

    /** The validated batches that wait for a release. */
    public List<BatchSummary> waiting() {
        return submissionService.readyToPublish();
    }

    /** Publishes validated batches as the next release; throws {@link PublicationRefusedException} when it cannot. */
    public Release publish(List<Long> batchIds, String note) {
        return publish(batchIds, note, progress -> {});
    }

    /** As {@link #publish(List, String)}, telling after every step how far it is. */
    public Release publish(List<Long> batchIds, String note, Consumer<Progress> listener) {
        if (batchIds.isEmpty()) {
            throw new PublicationRefusedException("publication.error.none");
        }
        if (note.length() > NOTE_LENGTH) {
            throw new PublicationRefusedException("publication.error.note", NOTE_LENGTH);
        }
        var publisher = current.get().displayName();
        claims.take(batchIds, publisher);
        try {
            return publish(chosen(batchIds), publisher, note.strip(), listener);
        } finally {
            claims.release(batchIds);
        }
    }

    /**
     * Takes a dataset's period out of what is valid: the next release is the newest one without it, and earlier
     * releases keep it for ever. Throws {@link PublicationRefusedException} without a reason, or when somebody else was
     * faster.
     */
    public Release withdraw(String dataset, Period period, String reason) {
        if (reason.isBlank() || reason.length() > NOTE_LENGTH) {
            throw new PublicationRefusedException("publication.error.reason", NOTE_LENGTH);
        }
        int number = writer.withdraw(dataset, period, current.get().displayName(), reason.strip());
        LOG.info("Release {} withdraws {} {}", number, dataset, period);
        return release(number);
    }

    private Release publish(List<BatchSummary> batches, String publisher, String note, Consumer<Progress> listener) {
        var built = batches.stream().map(PartBuilder::newPart).toList();
        try {
            int steps = built.size() * PartBuilder.STEPS + 1;
            var begun = new AtomicInteger();
            builders.build(built, step -> listener.accept(new Progress(step, begun.getAndIncrement(), steps)));
            listener.accept(new Progress(Progress.Step.RELEASE, steps - 1, steps));
            int number = writer.write(built, publisher, note);
            LOG.info("Release {} published with {} new parts", number, built.size());
            return release(number);
        } catch (RuntimeException e) {
            builder.discard(built);
            throw e;
        }
    }

    private Release release(int number) {
        return parts.releases().stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<BatchSummary> chosen(List<Long> batchIds) {
        var ready = submissionService.readyToPublish();
        var slots = new HashSet<String>();
        var chosen = new ArrayList<BatchSummary>();
        for (long id : batchIds) {
            var batch = ready.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> notReady(id));
            if (!slots.add(batch.dataset() + " " + batch.period())) {
                throw new PublicationRefusedException("publication.error.twice", batch.dataset(), batch.period());
            }
            chosen.add(batch);
        }
        return chosen;
    }

    private PublicationRefusedException notReady(long batchId) {
        return parts.releases().stream()
                .filter(release -> release.parts().stream().anyMatch(part -> part.batchId() == batchId))
                .reduce((newer, older) -> older)
                .map(release -> new PublicationRefusedException(
                        "publication.error.published", Long.toString(batchId), release.number(), release.publishedBy()))
                .orElseGet(() -> new PublicationRefusedException("publication.error.notReady", Long.toString(batchId)));
    }
}
