package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays a reader without the right to small cells, who writes down every page and then calculates. */
@WithDemoData
class SmallCellsTest {

    private static final List<String> OUTSIDE_TOTAL = List.of("umur.18");

    @Autowired
    private FigureService figures;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private DemoReader reader;

    private final Map<String, Integer> cells = new TreeMap<>();
    private final List<Long> truth = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private final List<Attacker.Equation> equations = new ArrayList<>();

    @Test
    void hidesSmallCountsFromDewanOnEveryPageAndNeverAZero() {
        for (Wilayah area : wilayahService.all()) {
            var all = page("pimpinan", area.kode());
            var cut = page("dewan-1", area.kode());
            assertCut(all.total(), cut.total());
            for (int i = 0; i < all.children().size(); i++) {
                assertCut(all.children().get(i), cut.children().get(i));
            }
            for (int i = 0; i < all.breakdowns().size(); i++) {
                var dimension = cut.breakdowns().get(i).dimension();
                cut.breakdowns()
                        .get(i)
                        .slices()
                        .forEach(slice -> assertThat(slice.value())
                                .isEqualTo(cut.total().value(dimension.code() + "." + slice.category())));
            }
            cut.figures()
                    .forEach(figure -> assertThat(figure.value())
                            .isEqualTo(cut.value(figure.indicator().code())));
        }
    }

    @Test
    void hidesTheSameCellsWhateverPageShowsThem() {
        for (Wilayah area : wilayahService.all()) {
            var cut = page("dewan-1", area.kode());
            for (AreaRow child : cut.children()) {
                child.kode()
                        .ifPresent(
                                kode -> assertThat(page("dewan-1", kode).total().values())
                                        .isEqualTo(child.values()));
            }
        }
    }

    @Test
    void hidesAConstituencyWhenOneOfItsKecamatanIsHidden() {
        for (Dapil dapil : wilayahService.dapil()) {
            var page = reader.as(
                            "dewan-1",
                            () -> figures.read(Dataset.YATIM, new Place.Constituency(dapil), Selection.NEWEST))
                    .orElseThrow();
            for (String measure : measures()) {
                boolean oneHidden =
                        page.children().stream().anyMatch(row -> row.value(measure) instanceof Value.Suppressed);
                assertThat(page.value(measure) instanceof Value.Suppressed).isEqualTo(oneHidden);
            }
        }
    }

    @Test
    void letsNobodyWorkOutAHiddenCellFromEverythingThatIsShown() {
        for (Wilayah area : wilayahService.all()) {
            var all = page("pimpinan", area.kode());
            var cut = page("dewan-1", area.kode());
            note(area.kode().value(), all.total(), cut.total());
            var below = new ArrayList<String>();
            for (int i = 0; i < all.children().size(); i++) {
                var child = all.children().get(i);
                var name = child.kode().map(KodeWilayah::value).orElse("rest of " + area.kode());
                note(name, child, cut.children().get(i));
                below.add(name);
            }
            if (!below.isEmpty()) {
                for (String measure : measures()) {
                    equate(
                            below.stream().map(name -> cell(name, measure)).toList(),
                            cell(area.kode().value(), measure));
                }
            }
        }
        var accepted = page("dewan-1", KodeWilayah.KOTA_PADANG).part().accepted();
        equations.add(new Attacker.Equation(
                List.of(
                        new Attacker.Term(cell("13.71", "yatim.total"), 1),
                        new Attacker.Term(cell("13.71", "umur.18"), 1)),
                accepted));

        var attacker = new Attacker(truth.stream().mapToLong(Long::longValue).toArray(), hidden, equations);

        assertThat(attacker.known()).isEmpty();
    }

    private void note(String name, AreaRow all, AreaRow cut) {
        boolean seen = cells.containsKey(name + " yatim.total");
        for (String measure : measures()) {
            int cell = cells.computeIfAbsent(name + " " + measure, key -> {
                truth.add(number(all.value(measure)).orElseThrow());
                return truth.size() - 1;
            });
            if (cut.value(measure) instanceof Value.Suppressed) {
                hidden.set(cell);
            }
        }
        if (!seen) {
            for (var dimension : indicators.dataset(Dataset.YATIM).dimensions()) {
                equate(
                        dimension.categories().stream()
                                .map(category -> dimension.code() + "." + category)
                                .filter(measure -> !OUTSIDE_TOTAL.contains(measure))
                                .map(measure -> cell(name, measure))
                                .toList(),
                        cell(name, "yatim.total"));
            }
        }
    }

    private void equate(List<Integer> parts, int whole) {
        var terms = new ArrayList<Attacker.Term>();
        parts.forEach(part -> terms.add(new Attacker.Term(part, 1)));
        terms.add(new Attacker.Term(whole, -1));
        equations.add(new Attacker.Equation(terms, 0));
    }

    private int cell(String name, String measure) {
        return Optional.ofNullable(cells.get(name + " " + measure)).orElseThrow();
    }

    private List<String> measures() {
        var measures = new ArrayList<String>();
        measures.add("yatim.total");
        for (var dimension : indicators.dataset(Dataset.YATIM).dimensions()) {
            dimension.categories().forEach(category -> measures.add(dimension.code() + "." + category));
        }
        return measures;
    }

    private static void assertCut(AreaRow all, AreaRow cut) {
        var shown = new HashMap<>(cut.values());
        shown.forEach((measure, value) -> {
            if (measure.endsWith("per_1000")) {
                if (cut.value("yatim.total") instanceof Value.Suppressed) {
                    assertThat(value).isInstanceOf(Value.Suppressed.class);
                }
            } else if (measure.endsWith("_persen")) {
                boolean derived = cut.value("yatim.menerima") instanceof Value.Suppressed
                        || cut.value("yatim.total") instanceof Value.Suppressed;
                assertThat(value instanceof Value.Suppressed).isEqualTo(derived);
            } else {
                long n = number(all.value(measure)).orElseThrow();
                if (n > 0 && n < 5) {
                    assertThat(value).isInstanceOf(Value.Suppressed.class);
                } else if (n == 0) {
                    assertThat(value).isEqualTo(Value.of(0));
                }
            }
        });
    }

    private PlaceFigures page(String username, KodeWilayah kode) {
        return reader.as(username, () -> figures.read(Dataset.YATIM, new Place.Area(kode), Selection.NEWEST))
                .orElseThrow();
    }

    private static Optional<Long> number(Value value) {
        return value instanceof Value.Known(var amount) ? Optional.of(amount.longValueExact()) : Optional.empty();
    }
}
