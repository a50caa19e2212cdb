package id.go.padang.carano.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list has as many rows as the figure it stands behind, wherever and however it is asked for. */
@WithDemoData
class SameTotalTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");

    @Autowired
    private DemoReader reader;

    @Autowired
    private PeopleService people;

    @Autowired
    private FigureService figures;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private WilayahService wilayahService;

    @Test
    void everyIndicatorOfEveryDatasetHasItsFigureAsTheLengthOfItsListAtEveryLevel() {
        var places = Stream.concat(
                        Stream.of(KodeWilayah.KOTA_PADANG, new KodeWilayah("13.71.01"), KURANJI),
                        wilayahService.childrenOf(KURANJI).stream().map(Wilayah::kode))
                .map(Place.Area::new)
                .toList();
        int lists = reader.as("pimpinan", () -> {
            int compared = 0;
            for (Dataset dataset : byName()) {
                for (Place.Area place : places) {
                    var page = figures.read(dataset.code(), place, Selection.NEWEST)
                            .orElseThrow();
                    for (Indicator indicator : page.release().indicators(dataset.code())) {
                        assertSame(page, indicator, place, Selection.NEWEST);
                        compared++;
                    }
                }
            }
            return compared;
        });

        assertThat(lists).isGreaterThan(400);
    }

    @Test
    void everyCategoryOfEveryDatasetIsAFilterWithTheSameTotal() {
        reader.as("walidata", () -> {
            for (Dataset dataset : byName()) {
                for (var dimension : dataset.dimensions()) {
                    for (String category : dimension.categories()) {
                        var selection = Selection.NEWEST.with(new Filter(Map.of(dimension.code(), Set.of(category))));
                        var place = new Place.Area(KURANJI);
                        var page =
                                figures.read(dataset.code(), place, selection).orElseThrow();
                        var total =
                                page.release().indicator(dataset.totalCode()).orElseThrow();
                        assertSame(page, total, place, selection);
                    }
                }
            }
            return true;
        });
    }

    @Test
    void unmappedRowsAreTheRowWithoutACodeOnTheAreaPage() {
        var seen = reader.as("pimpinan", () -> {
            long rows = 0;
            for (Dataset dataset : byName()) {
                for (KodeWilayah kode : kotaAndKecamatan()) {
                    var place = new Place.Area(kode);
                    var page = figures.read(dataset.code(), place, Selection.NEWEST)
                            .orElseThrow();
                    var row = page.children().stream()
                            .filter(child -> child.kode().isEmpty())
                            .findFirst();
                    var list = people.open(new PeopleAddress(
                                    dataset.totalCode(), Side.NUMERATOR, place, true, Selection.NEWEST))
                            .orElseThrow();
                    assertThat(list.agrees()).as(dataset.code() + kode).isTrue();
                    assertThat(list.counted().n())
                            .as(dataset.code() + kode)
                            .isEqualTo(row.map(one -> number(one.value(dataset.totalCode())))
                                    .orElse(0L));
                    rows += list.counted().n();
                }
            }
            return rows;
        });

        assertThat(seen).isPositive();
    }

    @Test
    void aConstituencyIsTheSumOfItsKecamatan() {
        reader.as("pimpinan", () -> {
            for (var dapil : wilayahService.dapil()) {
                var place = new Place.Constituency(dapil);
                var page = figures.read(Dataset.YATIM, place, Selection.NEWEST).orElseThrow();
                page.release()
                        .indicators(Dataset.YATIM)
                        .forEach(indicator -> assertSame(page, indicator, place, Selection.NEWEST));
            }
            return true;
        });
    }

    @Test
    void aDenominatorOfTheSameDatasetHasItsListAndOneOfAnotherHasNone() {
        reader.as("pimpinan", () -> {
            var place = new Place.Area(KURANJI);
            var page = figures.read(Dataset.YATIM, place, Selection.NEWEST).orElseThrow();
            var share = page.figures().stream()
                    .filter(figure -> figure.indicator().code().equals("yatim.menerima_persen"))
                    .findFirst()
                    .orElseThrow();
            var list = people.open(denominator("yatim.menerima_persen", place)).orElseThrow();

            assertThat(list.counted().n()).isEqualTo(number(share.denominator().orElseThrow()));
            assertThat(people.open(denominator("yatim.per_1000", place))).isEmpty();
            assertThat(people.open(denominator("yatim.total", place))).isEmpty();
            return true;
        });
    }

    @Test
    void anOldReleaseKeepsItsList() {
        reader.as("pimpinan", () -> {
            var selection = new Selection(Optional.of(1), Optional.empty());
            var place = new Place.Area(KodeWilayah.KOTA_PADANG);
            var page = figures.read(Dataset.YATIM, place, selection).orElseThrow();
            assertSame(page, page.release().indicator("yatim.total").orElseThrow(), place, selection);
            return true;
        });
    }

    @Test
    void pagesShowEveryRowOnceInEveryOrder() {
        reader.as("walidata", () -> {
            var list = people.open(PeopleAddress.of("yatim.total", new Place.Area(KURANJI), Selection.NEWEST))
                    .orElseThrow();
            for (RowOrder order : RowOrder.values()) {
                var lines = new ArrayList<Long>();
                for (int offset = 0; offset < list.figure().n(); offset += 50) {
                    people.page(list.address(), Search.NONE, order, offset, 50).forEach(row -> lines.add(row.line()));
                }
                assertThat(lines).hasSize((int) list.figure().n()).doesNotHaveDuplicates();
            }
            var areas = people.page(list.address(), Search.NONE, RowOrder.WILAYAH, 0, 200).stream()
                    .map(row -> row.wilayah().orElseThrow())
                    .toList();
            assertThat(areas).isSorted().allMatch(KURANJI::contains);
            return true;
        });
    }

    private void assertSame(PlaceFigures page, Indicator indicator, Place place, Selection selection) {
        var figure = page.figures().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        var list = people.open(PeopleAddress.of(indicator.code(), place, selection))
                .orElseThrow();
        var where = indicator.code() + " " + place + " " + selection;
        assertThat(list.agrees()).as(where).isTrue();
        long counted = indicator.measure() == Measure.AMOUNT
                ? list.counted().amount()
                : list.counted().n();
        assertThat(counted).as(where).isEqualTo(number(figure.numerator()));
    }

    private static PeopleAddress denominator(String indicator, Place place) {
        return new PeopleAddress(indicator, Side.DENOMINATOR, place, false, Selection.NEWEST);
    }

    private List<Dataset> byName() {
        return indicators.datasets().stream().filter(Dataset::byName).toList();
    }

    private Set<KodeWilayah> kotaAndKecamatan() {
        var some = new HashSet<>(Set.of(KodeWilayah.KOTA_PADANG));
        some.addAll(wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                .map(Wilayah::kode)
                .collect(Collectors.toSet()));
        return some;
    }

    private static long number(Value value) {
        return ((Value.Known) value).amount().longValueExact();
    }
}
