package id.go.padang.carano.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.go.padang.carano.city.CityFile;
import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.ReadersFirst;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Opens area pages in a browser, first while nothing else goes on, then during two imports, and prints how much longer
 * a page takes. No test of a build: start it with {@code ./mvnw test -Dtest=ReadersDuringImportsBenchmark}, and
 * {@code -Dcarano.rows=…} for larger files, {@code -Dcarano.rude=true} to see it without {@link ReadersFirst}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_readers"
        })
class ReadersDuringImportsBenchmark {

    /** Imports as if nobody read. */
    @TestConfiguration
    static class Rude {

        @Bean
        @Primary
        @ConditionalOnProperty("carano.rude")
        ReadersFirst rude() {
            return new ReadersFirst() {
                @Override
                public void turn(Runnable work) {
                    work.run();
                }

                @Override
                public int rows(int most) {
                    return most;
                }
            };
        }
    }

    private static final int ROWS = Integer.getInteger("carano.rows", 300_000);
    private static final int WARM_UP = 25;
    private static final int LOADS = 60;
    private static final int CLICKS = 20;
    private static final int THINKING_MILLISECONDS = 3_000;
    private static final Account OPERATOR = new Account(
            1,
            "o",
            "Operator",
            Role.OPERATOR_OPD,
            Optional.of(Opd.DUKCAPIL),
            Optional.empty(),
            Optional.empty(),
            Texts.INDONESIAN);

    @LocalServerPort
    private int port;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private WilayahService wilayahService;

    private final List<String> lines = new ArrayList<>();
    private int opened;

    private record Times(List<Double> pages, List<Double> requests) {

        double page(int percentile) {
            return at(pages, percentile);
        }

        double request(int percentile) {
            return at(requests, percentile);
        }

        private static double at(List<Double> times, int percentile) {
            return times.stream().sorted().toList().get(times.size() * percentile / 100);
        }
    }

    @Test
    void readsWhileTwoFilesAreBeingImported() throws InterruptedException {
        var files = MadeUpCity.of(Math.max(ROWS, 5_000)).files().stream()
                .filter(file -> file.dataset().equals(Dataset.PENDUDUK))
                .limit(2)
                .toList();
        System.gc();
        try (var chromium = Chromium.start();
                var reader = Visitor.at(chromium.browser(), "http://localhost:" + port, "pimpinan")) {
            read(reader, WARM_UP, 0, List.of());
            compare("one page after the other", reader, files, LOADS, 0);
            compare("a page every three seconds", reader, files, CLICKS, THINKING_MILLISECONDS);
            alone(files);
        }
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private void compare(String how, Visitor reader, List<CityFile> files, int loads, int pause)
            throws InterruptedException {
        var idle = read(reader, loads, pause, List.of());
        var imports = start(files);
        long start = System.nanoTime();
        long before = rows(imports);
        var busy = read(reader, loads, pause, imports);
        double seconds = (System.nanoTime() - start) / 1e9;
        long during = rows(imports) - before;
        say(
                "%s: page p50 %.0f ms idle, %.0f ms during two imports (ratio %.2f); p95 %.0f and %.0f ms (ratio %.2f)",
                how,
                idle.page(50),
                busy.page(50),
                busy.page(50) / idle.page(50),
                idle.page(95),
                busy.page(95),
                busy.page(95) / idle.page(95));
        say(
                "  its requests to the server: p50 %.1f and %.1f ms (ratio %.2f); p95 %.1f and %.1f ms (ratio %.2f)",
                idle.request(50),
                busy.request(50),
                busy.request(50) / idle.request(50),
                idle.request(95),
                busy.request(95),
                busy.request(95) / idle.request(95));
        say(
                "  %d pages read during the imports, which came on by %,.0f rows/s meanwhile",
                busy.pages().size(), during / seconds);
        withdraw(imports);
    }

    private void alone(List<CityFile> files) throws InterruptedException {
        long start = System.nanoTime();
        var imports = start(files);
        while (underWay(imports)) {
            Thread.sleep(100);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say("both imports while nobody reads: %.1f s, %,.0f rows/s", seconds, 2.0 * ROWS / seconds);
        withdraw(imports);
    }

    /** Ends early when the imports do. */
    private Times read(Visitor reader, int loads, int pause, List<Long> imports) {
        var areas = wilayahService.all();
        var times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int n = 0; n < loads && (imports.isEmpty() || underWay(imports)); n++) {
            var area = areas.get(opened++ * 7 % areas.size());
            long start = System.nanoTime();
            reader.open("/wilayah/" + area.kode().value());
            PlaywrightAssertions.assertThat(reader.heading()).containsText(area.name());
            reader.awaitQuiet();
            times.pages().add((System.nanoTime() - start) / 1e6);
            @SuppressWarnings("unchecked")
            var requests = (List<Number>) reader.page().evaluate("""
                    () => performance.getEntriesByType('resource').filter(one => one.name.includes('v-r='))
                        .map(one => one.responseEnd - one.requestStart)""");
            requests.forEach(one -> times.requests().add(one.doubleValue()));
            reader.page().waitForTimeout(pause);
        }
        return times;
    }

    /** Comes back when both are under way. */
    private List<Long> start(List<CityFile> files) {
        var dataset = indicatorService.dataset(Dataset.PENDUDUK);
        return ActingAs.account(
                OPERATOR,
                () -> files.stream()
                        .map(file -> submissionService
                                .receive(dataset, file.period(), file.fileName(), new ByteArrayInputStream(some(file)))
                                .id())
                        .toList());
    }

    private static byte[] some(CityFile file) {
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            var text = new StringBuilder();
            reader.lines().limit(ROWS + 1L).forEach(line -> text.append(line).append('\n'));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void withdraw(List<Long> imports) throws InterruptedException {
        for (long id : imports) {
            ActingAs.account(OPERATOR, () -> submissionService.withdraw(id));
        }
        Thread.sleep(20_000);
    }

    private boolean underWay(List<Long> imports) {
        return imports.stream().anyMatch(id -> batch(id).status() == BatchStatus.RECEIVED);
    }

    private long rows(List<Long> imports) {
        return imports.stream()
                .mapToLong(id -> batch(id).status() == BatchStatus.RECEIVED
                        ? ActingAs.account(
                                OPERATOR, () -> submissionService.progress(id).rows())
                        : batch(id).rows())
                .sum();
    }

    private BatchSummary batch(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }

    private void say(String line, Object... values) {
        lines.add(String.format(Locale.ROOT, line, values));
        System.out.println(lines.getLast());
    }
}
