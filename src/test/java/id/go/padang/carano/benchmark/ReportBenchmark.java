package id.go.padang.carano.benchmark;

import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.PrintedReport;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.report.bulk.BulkOrder;
import id.go.padang.carano.report.bulk.BulkRun;
import id.go.padang.carano.report.bulk.BulkService;
import id.go.padang.carano.report.bulk.BulkState;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Prints how long official PDFs of the demo city take. No test of a build: start it with {@code ./mvnw test
 * -Dskip.frontend -Dtest=ReportBenchmark}.
 */
@WithDemoData
class ReportBenchmark {

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final int WARMED_BY = 15;
    private static final int TIMES = 20;

    @Autowired
    private ReportService reports;

    @Autowired
    private BulkService bulkService;

    @Autowired
    private WilayahService wilayahService;

    private final Stopwatch stopwatch = new Stopwatch();
    private int largest;

    @Test
    void printsTheCityAndEveryProfile() {
        ActingAs.account(pimpinan(), () -> {
            for (String kind : List.of("kota", "profil", "yatim")) {
                spread(kind);
            }
            everyProfile();
        });
        stopwatch.note("largest PDF: " + largest / 1024 + " kB");
        stopwatch.print();
    }

    private void spread(String kind) {
        var times = new ArrayList<Duration>();
        for (int i = 0; i < WARMED_BY + TIMES; i++) {
            long start = System.nanoTime();
            var printed = draft(kind);
            if (i >= WARMED_BY) {
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
            largest = Math.max(largest, printed.size());
            if (i == 0) {
                stopwatch.note(kind + ": " + printed.pages() + " pages, " + printed.size() / 1024 + " kB");
            }
        }
        stopwatch.spread(kind + " of the city, warm", times);
    }

    private PrintedReport draft(String kind) {
        return reports.draft(ReportRequest.of(kind, KOTA, Selection.NEWEST, Texts.INDONESIAN))
                .orElseThrow();
    }

    private void everyProfile() {
        var places = wilayahService.all().stream()
                .map(area -> (Place) new Place.Area(area.kode()))
                .toList();
        var release = draft("profil").fileName().replaceFirst(".*-r(\\d+)-.*", "$1");
        try (var heap = new HeapWatch()) {
            long id = bulkService.start(new BulkOrder(
                    "profil", Integer.parseInt(release), places, Texts.INDONESIAN, Paper.A4, true, false));
            var run = stopwatch.time(places.size() + " profiles in one run", () -> finished(id));
            stopwatch.note("ZIP " + run.bytes() / 1024 + " kB, "
                    + run.problems().size() + " not printed, live heap over idle " + heap.most() + " MB");
        }
    }

    private BulkRun finished(long id) {
        while (true) {
            var run = bulkService.mine().stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow();
            if (run.state() != BulkState.RUNNING) {
                return run;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static Account pimpinan() {
        return new Account(
                7,
                "pembaca",
                "Pembaca",
                Role.PIMPINAN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
    }
}
