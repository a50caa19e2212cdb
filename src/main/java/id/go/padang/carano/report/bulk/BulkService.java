package id.go.padang.carano.report.bulk;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.report.ReportOffer;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.shared.Ids;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints many reports at once onto the shelf of whoever asks; a shelf is seen by nobody else. */
@Service
@PreAuthorize("hasAuthority('PRINT_REPORTS')")
public class BulkService {

    private final BulkPress press;
    private final ReportService reportService;
    private final BulkQueries queries;
    private final AuditService auditService;
    private final CurrentAccount current;

    BulkService(
            BulkPress press,
            ReportService reportService,
            BulkQueries queries,
            AuditService auditService,
            CurrentAccount current) {
        this.press = press;
        this.reportService = reportService;
        this.queries = queries;
        this.auditService = auditService;
        this.current = current;
    }

    /**
     * Starts a run in the background and returns its id; every report is a draft with the rights of this account, and
     * one that cannot be printed stops no other.
     */
    public long start(BulkOrder order) {
        long id = Ids.next();
        press.start(id, order, current.get());
        auditService.record(
                "REPORTS_STARTED",
                "report/" + id,
                "report=%s release=%d reports=%d"
                        .formatted(
                                order.report(), order.release(), order.pieces().size()));
        return id;
    }

    /** The same for every report of that release that this account may print: all kinds, all places. */
    public long startAll(BulkOrder like) {
        var pieces = reportService.offers(like.language()).stream()
                .filter(ReportOffer::ofRelease)
                .flatMap(offer -> offer.places().stream().map(place -> new BulkOrder.Piece(offer.code(), place)))
                .toList();
        return start(
                new BulkOrder(pieces, like.release(), like.language(), like.paper(), like.annex(), like.guarded()));
    }

    /** The runs of this account, newest first. */
    public List<BulkRun> mine() {
        return queries.of(Shelf.of(current.get()));
    }

    /** Stops a run of this account; nothing of it is kept. One that is over, or of somebody else, stays as it is. */
    public void cancel(long id) {
        own(id).ifPresent(run -> queries.end(id, BulkState.CANCELLED, 0));
    }

    /** Takes a run that is over off the shelf. */
    public void remove(long id) {
        own(id).filter(run -> run.state() != BulkState.RUNNING).ifPresent(run -> queries.delete(id));
    }

    /** The ZIP of a run of this account; empty while there is none. Only a piece of it is in memory at a time. */
    public Optional<InputStream> content(long id) {
        return own(id).filter(run -> run.state() == BulkState.DONE).map(run -> {
            auditService.record("REPORTS_TAKEN", "report/" + id, "report=" + run.report());
            return new SequenceInputStream(new Chunks(id));
        });
    }

    private Optional<BulkRun> own(long id) {
        return queries.find(id, Shelf.of(current.get()));
    }

    private final class Chunks implements Enumeration<InputStream> {

        private final long id;
        private int number;
        private Optional<byte[]> next;

        Chunks(long id) {
            this.id = id;
            next = queries.chunk(id, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            var chunk = next.orElseThrow(NoSuchElementException::new);
            next = queries.chunk(id, ++number);
            return new ByteArrayInputStream(chunk);
        }
    }
}
