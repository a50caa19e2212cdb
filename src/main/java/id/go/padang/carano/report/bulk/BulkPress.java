package id.go.padang.carano.report.bulk;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReportProblem;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Prints runs one after the other with the rights of whoever asked; one report at a time is in memory. */
@Component
class BulkPress {

    private static final Logger LOG = LoggerFactory.getLogger(BulkPress.class);
    private static final String NODE =
            Optional.ofNullable(System.getenv("HOSTNAME")).orElse("carano");

    private final ReportService reportService;
    private final BulkQueries queries;
    private final Texts texts;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reports").factory());

    BulkPress(ReportService reportService, BulkQueries queries, Texts texts) {
        this.reportService = reportService;
        this.queries = queries;
        this.texts = texts;
    }

    /** What ran when the portal stopped says so, instead of running for ever. */
    @EventListener(ApplicationStartedEvent.class)
    void cleanUp() {
        queries.interrupt(NODE);
    }

    void start(long id, BulkOrder order, Account account) {
        queries.insert(id, Shelf.of(account), NODE, order);
        worker.execute(() -> ActingAs.account(account, () -> print(id, order)));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
        queries.interrupt(NODE);
    }

    private void print(long id, BulkOrder order) {
        @Nullable Path file = null;
        try {
            file = Files.createTempFile("carano-reports-", ".zip");
            if (fill(file, id, order)) {
                keep(id, file);
            }
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            LOG.error("Run {} of reports could not be kept", id, e);
            fail(id);
        } finally {
            remove(file);
        }
    }

    /** False when somebody stopped it. */
    private boolean fill(Path file, long id, BulkOrder order) throws IOException {
        var problems = new ArrayList<String>();
        int done = 0;
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var piece : order.pieces()) {
                if (Thread.currentThread().isInterrupted() || !queries.progress(id, done, problems)) {
                    return false;
                }
                print(zip, piece, order).ifPresent(problems::add);
                done++;
            }
        }
        return queries.progress(id, done, problems);
    }

    /** Why a report is missing; empty when it is there. */
    private Optional<String> print(ZipOutputStream zip, BulkOrder.Piece piece, BulkOrder order) throws IOException {
        try {
            var printed = reportService.draft(order.request(piece));
            if (printed.isEmpty()) {
                return Optional.of(problem(piece, order, "report.nothing"));
            }
            var report = printed.get();
            var entry = new ZipEntry(report.fileName());
            entry.setLastModifiedTime(FileTime.from(report.printedAt()));
            zip.putNextEntry(entry);
            try (var content = report.content()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
            return Optional.empty();
        } catch (ReportProblem e) {
            return Optional.of(problem(piece, order, e.key(), e.subject()));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Report {} of {} in a run", piece.report(), Places.code(piece.place()), e);
            return Optional.of(problem(piece, order, "report.bulk.problem"));
        }
    }

    private String problem(BulkOrder.Piece piece, BulkOrder order, String key, Object... arguments) {
        var kind = order.report().equals(BulkOrder.SEVERAL)
                ? texts.get(order.language(), "report." + piece.report() + ".title") + ", "
                : "";
        return kind + Places.code(piece.place()) + ": " + texts.get(order.language(), key, arguments);
    }

    private void keep(long id, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            queries.insertContent(id, content);
        }
        if (queries.end(id, BulkState.DONE, Files.size(file)) == 0) {
            queries.deleteContent(id);
        }
    }

    private void fail(long id) {
        try {
            queries.deleteContent(id);
            queries.end(id, BulkState.FAILED, 0);
        } catch (DataAccessException e) {
            // the next start says that it was interrupted
            LOG.error("Run {} of reports could not even be ended", id, e);
        }
    }

    private static void remove(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A file of a run is left behind", e);
        }
    }
}
