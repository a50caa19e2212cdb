package id.go.padang.carano.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.CityFile;
import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Brings a population file in which every row stands twice, and prints how long it took and what it needed. No test of a
 * build: start it with {@code ./mvnw test -Dskip.frontend -Dtest=RepeatedRowsBenchmark -Dcarano.rows=200000}.
 */
@SpringBootTest(properties = {"carano.bundled-database.name=carano_repeated", "carano.bundled-database.buffer-pool=1G"})
class RepeatedRowsBenchmark {

    private static final int ROWS = Integer.getInteger("carano.rows", 200_000);
    private static final Account OPERATOR = new Account(
            1,
            "o",
            "Operator",
            Role.OPERATOR_OPD,
            Optional.of(Opd.DUKCAPIL),
            Optional.empty(),
            Optional.empty(),
            Texts.INDONESIAN);

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void bringsEveryRowTwice() {
        var file = MadeUpCity.of(ROWS * 11 / 10).files().stream()
                .filter(one -> one.dataset().equals(Dataset.PENDUDUK))
                .findFirst()
                .orElseThrow();
        deliver("once", file, some(file, 1));
        var twice = some(file, 2);
        deliver("twice", file, twice);
        try (var heap = new HeapWatch()) {
            deliver(
                    "twice, measuring the heap",
                    file,
                    (new String(twice, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
            stopwatch.note("at most " + heap.most() + " MB of live heap over idle");
        }
        stopwatch.print();
    }

    private void deliver(String what, CityFile file, byte[] content) {
        var dataset = indicatorService.dataset(Dataset.PENDUDUK);
        var batch = ActingAs.account(
                OPERATOR,
                () -> stopwatch.rows(
                        what,
                        what.startsWith("once") ? ROWS : 2L * ROWS,
                        () -> submissionService.receiveAndCheck(
                                dataset, file.period(), "ulang.csv", new ByteArrayInputStream(content))));
        stopwatch.note(describe(batch));
        if (batch.rows() > ROWS) {
            assertThat(batch.rejected()).isGreaterThanOrEqualTo(ROWS);
        }
    }

    private static String describe(BatchSummary batch) {
        return batch.rows() + " rows, " + batch.accepted() + " accepted, " + batch.rejected() + " rejected";
    }

    private static byte[] some(CityFile file, int times) {
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            var text = new StringBuilder(reader.readLine()).append('\n');
            var rows = reader.lines().limit(ROWS).toList();
            for (int time = 0; time < times; time++) {
                rows.forEach(row -> text.append(row).append('\n'));
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
