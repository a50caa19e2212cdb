package id.go.padang.carano.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Five things that people come for, done as every role from the first page on by what a person sees there, and held
 * against what the service of figures tells the same account.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "carano.demo=true",
            "carano.demo.background=false",
            "carano.demo.residents=30000",
            "carano.bundled-database.name=carano_journey"
        })
class FiveTasksTest extends Journey {

    private static final String RATE = "yatim.per_1000";
    private static final String DESIL_1 = "kesejahteraan.desil_1";
    private static final Selection AGED_7_TO_12 = Selection.NEWEST.with(new Filter(Map.of("umur", Set.of("7-12"))));
    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final Pattern MASKED = Pattern.compile("\\d{4}…\\*+");

    @Autowired
    private Texts texts;

    @Autowired
    private FigureService figures;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private DemoReader reader;

    @Autowired
    private Truth truth;

    private final Formats formats = new Formats(Texts.INDONESIAN);

    @ParameterizedTest
    @ValueSource(strings = {"pimpinan", "dewan", "kepala.dinsos", "operator.dinsos", "walidata", "camat.kuranji"})
    void findsTheKelurahanWithMostOrphansOfSchoolAgeAndWhereItRanksByRate(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.menu(walk.say("workspace.menu"));
            walk.find("anak yatim per 1.000", walk.say("indicator." + RATE));
            if (!account.startsWith("camat")) {
                visitor.choose(walk.say("analysis.level"), walk.say("dashboard.level.KELURAHAN"));
                visitor.awaitQuiet();
            }
            walk.only("umur", "7-12");
            var table = walk.page().locator(".ranking-table");
            var first = table.locator("tbody tr").first();
            assertThat(walk.main()).containsText(walk.say("analysis.ranking.onlyCounts"));
            var most = truth.most(truth.compare(account, RATE, AGED_7_TO_12));
            assertThat(most.names()).contains(first.locator("th").innerText());
            assertThat(Walk.cell(first, 1)).hasText(formats.count(most.count()));
            var name = first.locator("th").innerText();
            visitor.photograph("terbanyak-7-12");

            walk.everybody();
            var rank = truth.rank(truth.compare(account, RATE, Selection.NEWEST), name);
            assertThat(Walk.cell(walk.row(table, name), 0)).hasText(rank);
            visitor.photograph("peringkat-angka");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "lurah.korong-gadang")
    void readsWhyAKelurahanHasNothingToRank(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("anak yatim per 1.000", walk.say("indicator." + RATE));
            assertThat(walk.main()).containsText(walk.say("analysis.ranking.none"));
            assertThat(walk.page().locator(".ranking-table")).hasCount(0);
            visitor.photograph("tanpa-peringkat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pimpinan", "kepala.dinsos", "operator.dinsos", "walidata"})
    void showsACouncilMemberTheTrendInDapilThree(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("dapil 3", walk.say("dashboard.dapil", "III"));
            walk.sector("sector.YATIM");
            walk.sheetOf(walk.say("indicator.yatim.total"));
            assertTrendOfDapilThree(walk, account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "dewan")
    void followsTheTrendOfTheOwnDapilFromTheFirstPage(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.page()
                    .locator(".briefing")
                    .first()
                    .getByRole(
                            AriaRole.LINK,
                            new com.microsoft.playwright.Locator.GetByRoleOptions()
                                    .setName(walk.say("indicator.yatim.total"))
                                    .setExact(true))
                    .first()
                    .click();
            visitor.awaitQuiet();
            assertTrendOfDapilThree(walk, account);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat.kuranji", "lurah.korong-gadang"})
    void readsThatADapilIsNotOpenToTheHeadOfAnArea(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            assertThat(walk.type("dapil 3").first()).hasText(walk.say("search.nothing", "dapil 3"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pimpinan",
                "kepala.dinsos",
                "operator.dinsos",
                "walidata",
                "camat.kuranji",
                "lurah.korong-gadang"
            })
    void listsTheFamiliesOfDesilOneInAKelurahan(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("korong gadang", "Kelurahan Korong Gadang");
            walk.sector("sector.KEMISKINAN");
            walk.card(walk.say("indicator." + DESIL_1))
                    .locator("a.figure-card-behind")
                    .click();
            walk.page().waitForURL(url -> url.contains("/orang/"));
            visitor.awaitQuiet();
            var families = known(truth.figure(account, DESIL_1, new Place.Area(KORONG_GADANG))
                    .value());
            assertThat(walk.page().locator(".people-figure"))
                    .hasText(formats.number(families, 0) + " " + walk.say("unit.keluarga"));
            assertThat(walk.page().locator("vaadin-grid")).isVisible();
            assertThat(walk.main()).containsText(MASKED);
            assertThat(NUMBER.matcher(walk.page().content()).find()).isFalse();
            visitor.photograph("desil-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "dewan")
    void readsTheFamiliesOfDesilOneAsANumberThatLeadsNowhere(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("limau manis", "Kelurahan Limau Manis");
            walk.sector("sector.KEMISKINAN");
            assertThat(walk.card(walk.say("indicator." + DESIL_1))).isVisible();
            assertThat(walk.page().locator("a[href^=orang]")).hasCount(0);
            assertThat(walk.page().locator(".figure-card-behind")).hasCount(0);
            walk.type("korong gadang");
            assertThat(walk.page().getByRole(AriaRole.OPTION).first())
                    .hasText(walk.say("search.nothing", "korong gadang"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pimpinan", "kepala.dinsos", "operator.dinsos", "walidata"})
    void comparesTwoKecamatan(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("kuranji", "Kecamatan Kuranji");
            compareWith(walk, account, "Kecamatan Kuranji", KURANJI, "Nanggalo");
            visitor.photograph("banding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "dewan")
    void comparesTheTwoKecamatanOfTheOwnDapil(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("pauh", "Kecamatan Pauh");
            compareWith(walk, account, "Kecamatan Pauh", truth.kode("Pauh", Level.KECAMATAN), "Lubuk Kilangan");
            visitor.photograph("banding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "camat.kuranji")
    void readsThatNoOtherKecamatanIsOpenAndComparesTwoKelurahan(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.find("kuranji", "Kecamatan Kuranji");
            assertThat(walk.section(walk.say("beside.title"))).containsText(walk.say("beside.none"));
            walk.find("korong gadang", "Kelurahan Korong Gadang");
            compareWith(walk, account, "Kelurahan Korong Gadang", KORONG_GADANG, "Anduring");
            visitor.photograph("banding");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "lurah.korong-gadang")
    void readsTheOwnKelurahanBesideKecamatanAndCityOnly(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            var around =
                    reader.as(account, () -> figures.around(RATE, new Place.Area(KORONG_GADANG), Selection.NEWEST));
            assertThat(around).isNotEmpty();
            around.forEach((place, figure) -> assertThat(walk.main()).containsText(formats.value(figure.value(), 1)));
            walk.find("korong gadang", "Kelurahan Korong Gadang");
            assertThat(walk.section(walk.say("beside.title"))).containsText(walk.say("beside.none"));
            walk.sector("sector.YATIM");
            around.keySet().stream()
                    .flatMap(place -> place.area().stream())
                    .forEach(kode -> assertThat(walk.page().locator(".comparison"))
                            .containsText(wilayahService.get(kode).name()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pimpinan",
                "dewan",
                "kepala.dinsos",
                "operator.dinsos",
                "walidata",
                "camat.kuranji",
                "lurah.korong-gadang"
            })
    void takesACrosstabAlong(String account) throws IOException {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            boolean crosses = !account.equals("dewan");
            walk.find("anak yatim per 1.000", walk.say("indicator." + RATE));
            var section = walk.section(walk.say("analysis.cross", walk.say("dataset.yatim")));
            visitor.choose(walk.say("analysis.cross.rows"), walk.say("dimension.kelamin"));
            visitor.awaitQuiet();
            if (crosses) {
                visitor.choose(walk.say("analysis.cross.columns"), walk.say("dimension.jenis"));
                visitor.awaitQuiet();
            } else {
                assertThat(section).containsText(walk.say("analysis.cross.protected"));
            }
            assertThat(section.getByText(walk.say("category.kelamin.L")).first())
                    .isVisible();
            var download = walk.page()
                    .waitForDownload(() ->
                            section.getByText(walk.say("dashboard.csv")).first().click());
            var lines = Files.readAllLines(download.path());
            assertThat(lines).anyMatch(line -> line.contains("Dinas Sosial"));
            var place = new Place.Area(reader.account(account).home());
            var table = reader.as(
                            account,
                            () -> figures.cross(
                                    Dataset.YATIM,
                                    place,
                                    "kelamin",
                                    Optional.of("jenis").filter(any -> crosses),
                                    Measure.ROWS,
                                    Selection.NEWEST))
                    .orElseThrow();
            for (int row = 0; row < table.cells().size(); row++) {
                var name =
                        walk.say("category.kelamin." + table.rows().categories().get(row));
                var cells = table.cells().get(row).stream().map(this::plain).collect(Collectors.joining(";"));
                assertThat(lines).anyMatch(line -> line.startsWith(name + ";" + cells));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin"})
    void readsThatFiguresAreNotForARoleThatWorksElsewhere(String account) {
        try (var visitor = visitor(account)) {
            var walk = new Walk(visitor, texts);
            walk.menu(walk.say("workspace.menu"));
            assertThat(walk.main()).containsText(walk.say("workspace.nofigures"));
            assertThat(walk.page().locator("vaadin-combo-box.carano-search")).hasCount(0);
            assertThat(walk.page().locator("vaadin-side-nav")).not().containsText(walk.say("analysis.list"));
            assertThat(walk.page().locator("main a[href^=wilayah], main a[href^=indikator]"))
                    .hasCount(0);
            visitor.photograph("beranda");
        }
    }

    private void assertTrendOfDapilThree(Walk walk, String account) {
        assertThat(walk.main()).containsText(walk.say("dashboard.dapil", "III"));
        var dapil = new Place.Constituency(wilayahService.dapil().stream()
                .filter(one -> one.number() == 3)
                .findFirst()
                .orElseThrow());
        var trend = reader.as(
                account,
                () -> figures.trends(List.of("yatim.total"), dapil, Selection.NEWEST, Integer.MAX_VALUE)
                        .getOrDefault("yatim.total", List.of()));
        assertThat(trend).hasSizeGreaterThan(1);
        var section = walk.section(walk.say("analysis.trend"));
        for (var period : trend) {
            var row = walk.row(section, texts.period(Texts.INDONESIAN, period.period()));
            assertThat(Walk.cell(row, 0))
                    .containsText(formats.value(period.measured().value(), 0));
        }
        assertThat(section.locator("vaadin-chart")).isVisible();
        walk.visitor().look("tren-dapil-iii");
    }

    private void compareWith(Walk walk, String account, String title, KodeWilayah kode, String other) {
        var section = walk.section(walk.say("beside.title"));
        var box = section.locator("vaadin-combo-box input");
        box.click();
        box.pressSequentially(other);
        walk.page()
                .getByRole(AriaRole.OPTION)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(other))
                .first()
                .click();
        assertThat(section.locator("table")).isVisible();
        assertThat(walk.visitor().heading()).hasText(title);
        var name = walk.say("indicator." + RATE) + " (" + walk.say("unit.per_1000") + ")";
        var row = walk.row(section, name);
        var own = truth.figure(account, RATE, new Place.Area(kode));
        var theirs = truth.figure(account, RATE, new Place.Area(truth.kode(other, kode.level())));
        assertThat(Walk.cell(row, 0)).containsText(formats.value(own.value(), 1));
        assertThat(Walk.cell(row, 1)).containsText(formats.value(theirs.value(), 1));
        assertThat(Walk.cell(row, 2))
                .hasText(walk.say("compare.is." + theirs.now().since(own.now())));
    }

    private static BigDecimal known(Value value) {
        return ((Value.Known) value).amount();
    }

    private String plain(Value value) {
        return value instanceof Value.Known(var amount) ? amount.toPlainString() : formats.value(value, 0);
    }
}
