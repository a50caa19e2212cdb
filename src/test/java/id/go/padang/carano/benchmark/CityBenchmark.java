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
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.CheckedRow;
import id.go.padang.carano.register.RegisterRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.RowChecks;
import id.go.padang.carano.register.SourceRow;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.PersonSearch;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Carries a whole made-up city through the front door and prints how long each part took. No test of a build: start it
 * with {@code ./mvnw test -Dskip.frontend -Dtest=CityBenchmark -Dcarano.residents=946982}.
 */
@SpringBootTest(
        properties = {"carano.bundled-database.name=carano_benchmark", "carano.bundled-database.buffer-pool=1G"})
class CityBenchmark {

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private PersonSearch personSearch;

    @Autowired
    private RegisterService registerService;

    @Autowired
    private PublicationService publicationService;

    @Autowired
    private FigureService figureService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private WilayahService wilayahService;

    private static final int BARE = 200_000;
    private static final int CHUNK = 5_000;
    private static final int SEARCHES = 500;
    private static final int QUIET_LOOKS = 10;
    private static final Duration LOOK = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void carriesTheCityThroughTheHouse() {
        int residents = Integer.getInteger("carano.residents", MadeUpCity.TENTH);
        var files = stopwatch.time("made the city of " + residents, () -> written(MadeUpCity.of(residents)));
        var batches = new ArrayList<BatchSummary>();
        for (CityFile file : newest(files)) {
            batches.add(delivered(file));
        }
        batches.forEach(this::bringToRelease);
        var release = ActingAs.account(
                walidata(),
                () -> stopwatch.time(
                        "published " + batches.size() + " datasets",
                        () -> publicationService.publish(
                                batches.stream().map(BatchSummary::id).toList(), "")));
        assertThat(release.parts()).hasSize(batches.size());
        drillDown();
        searchPeople(files);
        importAgain(files);
        heap(files);
        // last, because the database goes on cleaning up behind it
        checkOnly(last(files, Dataset.PENDUDUK));
        stopwatch.print();
    }

    /** On the disk, as an operator has them: the making is not to be measured with the reading. */
    private List<CityFile> written(MadeUpCity city) {
        return city.files().stream().map(this::written).toList();
    }

    private CityFile written(CityFile file) {
        var path = folder.resolve(file.fileName());
        try (var target = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.writeTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CityFile(file.dataset(), file.period(), file.fileName(), file.rows(), () -> opened(path));
    }

    private static InputStream opened(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CityFile> newest(List<CityFile> files) {
        return files.stream()
                .filter(file -> files.stream()
                        .noneMatch(other -> other.dataset().equals(file.dataset())
                                && other.period().compareTo(file.period()) > 0))
                .toList();
    }

    /** What the checks alone take, encryption and digests included, on one core. */
    private void checkOnly(CityFile file) {
        var dataset = indicatorService.dataset(file.dataset());
        ActingAs.account(operator(dataset), () -> {
            var checks = registerService.checks(dataset, file.period());
            stopwatch.rows(
                    "checked without storing " + file.fileName(), file.rows(), () -> each(file, checks, row -> {}));
            var some = new ArrayList<RegisterRow>();
            each(file, checks, row -> {
                if (some.size() < BARE) {
                    some.add(row);
                }
            });
            stopwatch.rows("stored without checking", some.size(), () -> stored(dataset, some));
            registerService.discard(dataset, BARE);
        });
    }

    /** A bare JDBC batch insert of rows that are already checked and encrypted. */
    private int stored(Dataset dataset, List<RegisterRow> rows) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            registerService.add(dataset, BARE, rows.subList(from, Math.min(rows.size(), from + CHUNK)));
        }
        return rows.size();
    }

    private static long each(CityFile file, RowChecks checks, Consumer<RegisterRow> accepted) {
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            var names = List.of(reader.readLine().split(",", -1));
            var positions = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
            long line = 1;
            for (var text = reader.readLine(); text != null; text = reader.readLine()) {
                var row = new SourceRow(++line, positions, List.of(text.split(",", -1)));
                if (checks.check(row) instanceof CheckedRow.Accepted one) {
                    accepted.accept(one.row());
                }
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchSummary delivered(CityFile file) {
        var dataset = indicatorService.dataset(file.dataset());
        return ActingAs.account(operator(dataset), () -> {
            var batch = stopwatch.rows(
                    "received and checked " + file.fileName(),
                    file.rows(),
                    () -> submissionService.receiveAndCheck(dataset, file.period(), file.fileName(), file.open()));
            System.out.println(file.fileName() + ": " + batch.accepted() + " of " + batch.rows() + " rows");
            submissionService
                    .rules(batch.id())
                    .forEach(rule -> System.out.println("  " + rule.severity() + " " + rule.rule() + ": " + rule.n()));
            assertThat(batch.rows()).isEqualTo(file.rows());
            return batch;
        });
    }

    private void bringToRelease(BatchSummary batch) {
        var dataset = indicatorService.dataset(batch.dataset());
        ActingAs.account(operator(dataset), () -> submissionService.submit(batch.id()));
        ActingAs.account(account(Role.KEPALA_OPD, dataset.ownerOpd()), () -> submissionService.verify(batch.id()));
        ActingAs.account(walidata(), () -> submissionService.validate(batch.id()));
    }

    /** As a portal that has run for a while: its code is compiled and its database has its memory. */
    private void importAgain(List<CityFile> files) {
        awaitMatching();
        delivered(files.stream()
                .filter(file -> file.dataset().equals(Dataset.PENDUDUK))
                .skip(1)
                .findFirst()
                .orElseThrow());
    }

    /** What was published is held against the population behind it, which is not to be measured here. */
    private static void awaitMatching() {
        try {
            for (int quiet = 0; quiet < QUIET_LOOKS; quiet++) {
                Thread.sleep(LOOK);
                boolean working = Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread ->
                                thread.getName().equals("matching") && thread.getState() != Thread.State.WAITING);
                quiet = working ? 0 : quiet;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void drillDown() {
        ActingAs.account(account(Role.PIMPINAN, Opd.DISKOMINFO), () -> {
            for (int round = 0; round < 5; round++) {
                var times = new ArrayList<Duration>();
                for (Wilayah area : wilayahService.all()) {
                    long start = System.nanoTime();
                    for (Dataset dataset : indicatorService.datasets()) {
                        figureService.read(dataset.code(), new Place.Area(area.kode()), Selection.NEWEST);
                    }
                    times.add(Duration.ofNanos(System.nanoTime() - start));
                }
                stopwatch.spread("read one area, all datasets, round " + round, times);
            }
        });
    }

    private void searchPeople(List<CityFile> files) {
        var file = last(files, Dataset.PENDUDUK);
        ActingAs.account(operator(indicatorService.dataset(file.dataset())), () -> {
            var times = new ArrayList<Duration>();
            for (var nik : someNik(file, SEARCHES)) {
                long start = System.nanoTime();
                assertThat(personSearch.find(nik, "benchmark")).isNotEmpty();
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
            stopwatch.spread("found a NIK", times);
        });
    }

    /** Not timed, because it collects all the while. */
    private void heap(List<CityFile> files) {
        var file = files.stream()
                .filter(one -> one.dataset().equals(Dataset.PENDUDUK))
                .findFirst()
                .orElseThrow();
        var dataset = indicatorService.dataset(file.dataset());
        ActingAs.account(operator(dataset), () -> {
            try (var heap = new HeapWatch()) {
                submissionService.receiveAndCheck(dataset, file.period(), file.fileName(), file.open());
                stopwatch.note(file.rows() + " rows checked: at most " + heap.most() + " MB of live heap over idle");
            }
        });
    }

    private static CityFile last(List<CityFile> files, String dataset) {
        return newest(files).stream()
                .filter(file -> file.dataset().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> someNik(CityFile file, int some) {
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            long step = Math.max(1, file.rows() / some);
            return reader.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .gather(every(step))
                    .limit(some)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gatherer<String, ?, String> every(long step) {
        return Gatherer.ofSequential(
                () -> new long[1], (seen, nik, downstream) -> seen[0]++ % step != 0 || downstream.push(nik));
    }

    private static Account operator(Dataset dataset) {
        return account(Role.OPERATOR_OPD, dataset.ownerOpd());
    }

    private static Account walidata() {
        return account(Role.WALIDATA, Opd.DISKOMINFO);
    }

    private static Account account(Role role, String opd) {
        return new Account(
                1,
                role.name(),
                role.name(),
                role,
                Optional.of(opd),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
    }
}
