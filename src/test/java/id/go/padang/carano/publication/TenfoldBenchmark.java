package id.go.padang.carano.publication;

import id.go.padang.carano.benchmark.Stopwatch;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the server works for one area page, with a tenth of the city, a city and ten cities behind it. The cells of the
 * larger ones are drawn from those of the tenth: nine rows in ten fall as in their own area, one as anywhere in the
 * city, so that ever rarer crossings appear. No test of a build: start it with
 * {@code ./mvnw test -Dskip.frontend -Dtest=TenfoldBenchmark}.
 */
@SpringBootTest(
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.bundled-database.buffer-pool=1G",
            "carano.bundled-database.name=carano_tenfold_benchmark"
        })
class TenfoldBenchmark {

    private static final int ROUNDS = 20;
    private static final int WARM = 10;
    private static final int TREND = 8;
    private static final Account LEADER = new Account(
            1,
            "benchmark",
            "benchmark",
            Role.PIMPINAN,
            Optional.of(Opd.DISKOMINFO),
            Optional.empty(),
            Optional.empty(),
            Texts.INDONESIAN);

    @Autowired
    private FigureService figureService;

    @Autowired
    private FigureQueries queries;

    @Autowired
    private ReleaseQueries releases;

    @Autowired
    private PartBuilder builder;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private TransactionTemplate transaction;

    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void readsAnAreaPageOfACityTenTimesTheSize() {
        ActingAs.account(LEADER, () -> {
            int loaded = releases.newest();
            pages("a tenth of the city", Selection.NEWEST);
            for (int times : List.of(10, 100)) {
                var release = grown(loaded, times);
                pages("%d times that".formatted(times), new Selection(Optional.of(release), Optional.empty()));
            }
            stopwatch.print();
        });
    }

    private void pages(String what, Selection newest) {
        var women = newest.with(new Filter(Map.of("kelamin", Set.of("P"))));
        // whatever else the machine does falls on plain and filtered pages alike
        var plain = new ArrayList<Duration>();
        var filtered = new ArrayList<Duration>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Wilayah area : wilayahService.all()) {
                var once = page(area, newest);
                var again = page(area, women);
                if (round >= WARM) {
                    plain.add(once);
                    filtered.add(again);
                }
            }
        }
        stopwatch.spread("one area page, " + what, plain);
        stopwatch.spread("one area page, women only, " + what, filtered);
    }

    /** The figures that an area page asks for. */
    private Duration page(Wilayah area, Selection selection) {
        var place = new Place.Area(area.kode());
        long start = System.nanoTime();
        var all = figureService.readAll(place, selection);
        figureService.published(place, selection);
        var codes = all.getFirst().figures().stream()
                .map(figure -> figure.indicator().code())
                .toList();
        figureService.trends(codes, place, selection, TREND);
        var alike = figureService.similar(area.kode(), selection, 5).stream()
                .map(similar -> (Place) new Place.Area(similar.kode()))
                .toList();
        figureService.figures(codes.getFirst(), alike, selection);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A release whose parts hold so many times the rows of another. */
    private int grown(int from, int times) {
        var known = figureService.releases().stream()
                .filter(release -> release.number() == from)
                .findFirst()
                .orElseThrow();
        long cells = 0;
        var parts = new ArrayList<Long>();
        for (ReleasePart part : known.parts()) {
            var dataset = indicators.dataset(part.dataset());
            if (dataset.dimensions().isEmpty()) {
                parts.add(part.id());
                continue;
            }
            var drawn = drawn(queries.cells(part.id(), dataset.dimensions().size()), times);
            cells += drawn.size();
            var counts = Tally.of(
                    new Cells(dataset.dimensions(), drawn),
                    new Measures(dataset).counted(builder.asked(dataset.code())));
            long id = Ids.next();
            transaction.executeWithoutResult(status -> {
                releases.insertPart(new ReleasePart(
                        id,
                        part.dataset(),
                        part.period(),
                        part.batchId(),
                        part.sourceOpd(),
                        part.referenceDate(),
                        part.rows() * times,
                        part.accepted() * times,
                        part.warned() * times,
                        part.validatedAt()));
                queries.insertCells(id, 0, drawn);
                queries.insertMeasures(id, counts);
            });
            parts.add(id);
        }
        stopwatch.note("%d times the rows in %,d cells".formatted(times, cells));
        return transaction.execute(status -> {
            int number = releases.lockCounter() + 1;
            releases.moveCounter(number);
            releases.insertRelease(number, Instant.now(), "benchmark", "");
            releases.insertCatalogue(number, indicators.indicators());
            parts.forEach(part -> releases.link(number, part));
            return number;
        });
    }

    private static List<CellCount> drawn(List<CellCount> cells, int times) {
        var random = new SplittableRandom(1);
        var everywhere = new Urn(cells);
        var drawn = new LinkedHashMap<Key, long[]>();
        cells.stream().collect(Collectors.groupingBy(CellCount::wilayah)).forEach((area, own) -> {
            var here = new Urn(own);
            for (long row = here.rows() * times; row > 0; row--) {
                var like = random.nextInt(10) == 0 ? everywhere.draw(random) : here.draw(random);
                var counted = drawn.computeIfAbsent(new Key(area, like.categories()), key -> new long[2]);
                counted[0]++;
                counted[1] += like.amount() / like.n();
            }
        });
        return drawn.entrySet().stream()
                .map(entry -> new CellCount(
                        entry.getKey().area(), entry.getKey().categories(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private record Key(Optional<KodeWilayah> area, List<String> categories) {}

    /** Draws cells as often as they have rows. */
    private static final class Urn {

        private final List<CellCount> cells;
        private final long[] upTo;

        private Urn(List<CellCount> cells) {
            this.cells = cells;
            upTo = new long[cells.size()];
            long sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += cells.get(i).n();
                upTo[i] = sum;
            }
        }

        private long rows() {
            return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
        }

        private CellCount draw(SplittableRandom random) {
            int found = Arrays.binarySearch(upTo, random.nextLong(rows()) + 1);
            return cells.get(found < 0 ? -found - 1 : found);
        }
    }
}
