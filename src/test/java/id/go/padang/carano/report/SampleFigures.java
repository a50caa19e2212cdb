package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.SeedCatalogue;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Figures of an invented register over the real areas, always the same, with or without hidden small cells. */
public final class SampleFigures {

    public static final Dapil DAPIL_3 =
            new Dapil(2024, 3, 6, List.of(new KodeWilayah("13.71.07"), new KodeWilayah("13.71.08")));
    private static final int SMALLEST = 5;
    private static final Pattern AREA = Pattern.compile("\\('(13\\.71[.0-9]*)', '([^']+)', '1371");

    private record Person(KodeWilayah where, boolean mapped, Map<String, String> categories) {}

    private final Map<KodeWilayah, String> names = new TreeMap<>();
    private final Dataset dataset = SeedCatalogue.dataset(Dataset.YATIM);
    private final List<Indicator> indicators = SeedCatalogue.indicators(Dataset.YATIM).stream()
            // the people of this sample are no residents
            .filter(indicator -> indicator
                    .denominator()
                    .filter(below -> !below.dataset().equals(Dataset.YATIM))
                    .isEmpty())
            .toList();
    private final List<Person> now;
    private final List<Person> before;
    private final ReleasePart part;
    private final Release release;

    public SampleFigures() {
        readNames();
        now = people(11, 30);
        before = people(7, 28);
        part = new ReleasePart(
                1,
                Dataset.YATIM,
                Period.semester(2026, 1),
                81235,
                "Dinas Sosial",
                Period.semester(2026, 1).lastDay(),
                now.size() + 13L,
                now.size(),
                41,
                Instant.parse("2026-08-12T03:20:00Z"));
        release = new Release(3, Instant.parse("2026-08-14T02:00:00Z"), "Walidata", "", List.of(part), indicators);
    }

    public String name(KodeWilayah kode) {
        return names.getOrDefault(kode, kode.value());
    }

    public List<KodeWilayah> below(KodeWilayah parent) {
        return names.keySet().stream()
                .filter(kode -> kode.parent().filter(parent::equals).isPresent())
                .toList();
    }

    public PlaceFigures place(Place place, boolean smallCells) {
        var inside = inside(place);
        var rows = new ArrayList<AreaRow>();
        for (KodeWilayah child : children(place)) {
            rows.add(new AreaRow(
                    Optional.of(child), true, values(person -> child.contains(person.where()), smallCells)));
        }
        if (place instanceof Place.Area(var kode) && kode.level() != Level.KELURAHAN) {
            rows.add(new AreaRow(
                    Optional.empty(),
                    false,
                    values(person -> !person.mapped() && person.where().equals(kode), smallCells)));
        }
        var total = new AreaRow(
                place instanceof Place.Area(var kode) ? Optional.of(kode) : Optional.empty(),
                true,
                values(inside, smallCells));
        return new PlaceFigures(
                place,
                release,
                part,
                indicators.stream()
                        .map(indicator -> figure(indicator, inside, smallCells))
                        .toList(),
                dataset.dimensions().stream()
                        .map(dimension -> breakdown(dimension, inside, smallCells))
                        .toList(),
                rows,
                total);
    }

    List<PublishedFigure> published() {
        return List.of(
                published(2024, "penduduk", "946982", "jiwa", "Kepmendagri 300.2.2-2138/2025"),
                published(2023, "kemiskinan", "4.17", "persen", "BPS Kota Padang"),
                published(2024, "kemiskinan", "4.06", "persen", "BPS Kota Padang"),
                published(2023, "tpt", "10.86", "persen", "BPS, Sakernas"));
    }

    private static PublishedFigure published(int year, String indicator, String value, String unit, String source) {
        return new PublishedFigure(KodeWilayah.KOTA_PADANG, year, indicator, new BigDecimal(value), unit, source, "");
    }

    private List<KodeWilayah> children(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> below(kode);
            case Place.Constituency(var dapil) -> dapil.kecamatan();
        };
    }

    private static Predicate<Person> inside(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> person -> kode.contains(person.where());
            case Place.Constituency(var dapil) -> person -> dapil.contains(person.where());
        };
    }

    private Figure figure(Indicator indicator, Predicate<Person> inside, boolean smallCells) {
        return new Figure(
                indicator,
                value(indicator, inside, now, smallCells),
                count(indicator.numerator(), inside, now, smallCells),
                indicator.denominator().map(below -> count(below.filter(), inside, now, smallCells)),
                value(indicator, inside, before, smallCells));
    }

    private Breakdown breakdown(Dimension dimension, Predicate<Person> inside, boolean smallCells) {
        return new Breakdown(
                dimension,
                dimension.categories().stream()
                        .map(category -> new Breakdown.Slice(
                                category, count(filter(dimension, category), inside, now, smallCells)))
                        .toList());
    }

    private Map<String, Value> values(Predicate<Person> inside, boolean smallCells) {
        var values = new HashMap<String, Value>();
        indicators.forEach(indicator -> values.put(indicator.code(), value(indicator, inside, now, smallCells)));
        for (Dimension dimension : dataset.dimensions()) {
            for (String category : dimension.categories()) {
                values.put(
                        dimension.code() + "." + category, count(filter(dimension, category), inside, now, smallCells));
            }
        }
        return values;
    }

    private Filter filter(Dimension dimension, String category) {
        var categories = new HashMap<>(indicators.getFirst().numerator().categories());
        categories.put(dimension.code(), Set.of(category));
        return new Filter(categories);
    }

    private static Value value(Indicator indicator, Predicate<Person> inside, List<Person> people, boolean smallCells) {
        var numerator = count(indicator.numerator(), inside, people, smallCells);
        if (indicator.denominator().isEmpty()) {
            return numerator;
        }
        var denominator = count(indicator.denominator().get().filter(), inside, people, smallCells);
        if (numerator instanceof Value.Known(var part) && denominator instanceof Value.Known(var whole)) {
            return whole.signum() == 0
                    ? Value.missing()
                    : Value.of(part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP));
        }
        return Value.suppressed();
    }

    private static Value count(Filter filter, Predicate<Person> inside, List<Person> people, boolean smallCells) {
        long count = people.stream()
                .filter(inside)
                .filter(person -> person.categories().entrySet().stream()
                        .allMatch(entry -> filter.accepts(entry.getKey(), entry.getValue())))
                .count();
        return !smallCells && count > 0 && count < SMALLEST ? Value.suppressed() : Value.of(count);
    }

    private List<Person> people(long seed, int perKelurahan) {
        var random = new Random(seed);
        var people = new ArrayList<Person>();
        for (KodeWilayah kode : names.keySet()) {
            int count = kode.level() == Level.KELURAHAN ? random.nextInt(2 * perKelurahan) : random.nextInt(3);
            for (int i = 0; i < count; i++) {
                var categories = new HashMap<String, String>();
                for (Dimension dimension : dataset.dimensions()) {
                    var all = dimension.categories();
                    categories.put(dimension.code(), all.get(random.nextInt(all.size())));
                }
                people.add(new Person(kode, kode.level() == Level.KELURAHAN, categories));
            }
        }
        return people;
    }

    private void readNames() {
        try (var migration = SampleFigures.class.getResourceAsStream("/db/migration/V0001__wilayah.sql")) {
            var match = AREA.matcher(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            while (match.find()) {
                names.put(new KodeWilayah(match.group(1)), match.group(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
