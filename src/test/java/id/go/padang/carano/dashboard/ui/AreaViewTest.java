package id.go.padang.carano.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.events.PointClickEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.FigureCard;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.shared.ui.Rendered;
import id.go.padang.carano.shared.ui.ValueText;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class AreaViewTest extends SpringBrowserlessTest {

    @Autowired
    private DemoReader reader;

    @Autowired
    private FigureService figures;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void drillsFromTheCityToAKelurahan() {
        enter("pimpinan");

        open("wilayah/13.71");
        assertThat(heading()).isEqualTo("Kota Padang");
        assertThat(table().sortedRows()).hasSize(11);
        open(table().sortedRows().get(8).href().orElseThrow());
        assertThat(heading()).isEqualTo("Kecamatan Kuranji");
        open(table().sortedRows().getFirst().href().orElseThrow());
        assertThat(heading()).isEqualTo("Kelurahan Pasar Ambacang");
        assertThat(find(FigureTable.class).all()).isEmpty();
    }

    @Test
    void opensTheAreaOfTheBarThatIsChosen() {
        enter("pimpinan");
        open("wilayah/13.71");
        Rendered.painted();
        var chart = find(Chart.class).all().getFirst();
        var second = chart.getConfiguration().getxAxis().getCategories()[1];

        ComponentUtil.fireEvent(
                chart, new PointClickEvent(chart, true, 0, 0, false, false, false, false, 0, 0, 0, 0, second, 1, ""));

        assertThat(heading()).isEqualTo("Kecamatan " + second);
    }

    @Test
    void sendsAReaderWithoutACodeToWhereTheAccountBegins() {
        enter("camat.kuranji");

        open("wilayah");

        assertThat(heading()).isEqualTo("Kecamatan Kuranji");
    }

    @Test
    void keepsUnmappedAndSumAtTheEndHoweverTheTableIsSorted() {
        enter("pimpinan");
        open("wilayah/13.71.09");

        table().sortBy("penduduk.total");

        assertThat(rowNames()).endsWith("Belum terpetakan", "Jumlah");
    }

    @Test
    void hidesSmallCellsFromTheCouncilAndFromNobodyInsideTheGovernment() {
        enter("dewan-1");
        open("wilayah/13.71.09?kolom=yatim:umur");
        assertThat(cellsOf("value-suppressed"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.wholeText()).contains("…", "disembunyikan"));

        enter("pimpinan");
        open("wilayah/13.71.09?kolom=yatim:umur");
        assertThat(cellsOf("value-suppressed")).isEmpty();
    }

    @Test
    void showsNumberZeroMissingAndHiddenInFourWays() {
        enter("pimpinan");

        assertThat(Stream.of(Value.of(5), Value.of(0), Value.missing(), Value.suppressed())
                        .map(value -> new ValueText(value, 0))
                        .map(text -> text.getClassNames() + " " + Rendered.text(text)))
                .containsExactly(
                        "[] 5",
                        "[value, value-zero] 0",
                        "[value, value-missing] –tidak ada data",
                        "[value, value-suppressed] …disembunyikan untuk melindungi orang di baliknya");
    }

    @Test
    void marksAnOldReleaseAndOffersTheNewest() {
        enter("pimpinan");

        open("wilayah/13.71?rilis=1");
        assertThat(oldNotices()).hasSize(1);
        open("wilayah/13.71");
        assertThat(oldNotices()).isEmpty();
    }

    @Test
    void answersAnUnknownAreaAndAForbiddenOneAlike() {
        enter("lurah.korong-gadang");
        var answers = List.of(
                "wilayah/13.71",
                "wilayah/13.71.09",
                "wilayah/13.71.99",
                "wilayah/x",
                "dapil/2",
                "wilayah/13.71.09.1006?rilis=9999",
                "wilayah/13.71.09.1006?rilis=x",
                "wilayah/13.71.09.1006?periode=2019-S1",
                "no-such-page");

        assertThat(answers.stream().map(this::answer).distinct()).hasSize(1);
        open("wilayah/13.71.09.1006");
        assertThat(heading()).startsWith("Kelurahan");
    }

    @Test
    void showsAnAncestorOutsideTheScopeAsPlainText() {
        enter("camat.kuranji");

        open("wilayah/13.71.09.1001");

        assertThat(stepsUp()).extracting(Element::text).containsExactly("Kuranji");
    }

    @Test
    void opensTheOwnConstituencyToACouncilMember() {
        enter("dewan");

        open("dapil");

        assertThat(heading()).isEqualTo("Daerah Pemilihan III");
        assertThat(table().sortedRows()).extracting(FigureTable.Row::name).containsExactly("Lubuk Kilangan", "Pauh");
    }

    @Test
    void leadsWithTheSectorsInTheOrderOfTheMission() {
        enter("pimpinan");

        open("wilayah/13.71");

        assertThat(Rendered.all(find(SectorTabs.class).single(), ".sector-tab .sector-name"))
                .extracting(Element::text)
                .containsExactly("Kemiskinan", "Pengangguran", "Anak yatim", "Tanah", "Penduduk", "Peristiwa");
        assertThat(cards()).first().asString().startsWith("Keluarga desil 1");
        open("wilayah/13.71?sektor=tanah");
        assertThat(cards()).first().asString().startsWith("Bidang tanah");
    }

    @Test
    void keepsReleaseFilterSectorAndColumnsOnTheWayDownAndUp() {
        enter("pimpinan");
        open("wilayah/13.71.09?rilis=1&kelamin=P&sektor=yatim&ukuran=yatim.total&kolom=yatim.total");

        var links = new ArrayList<String>();
        links.add(table().sortedRows().getFirst().href().orElseThrow());
        links.addAll(stepsUp().stream().map(step -> step.attr("href")).toList());

        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(link)
                        .contains("rilis=1")
                        .contains("kelamin=P")
                        .contains("sektor=yatim")
                        .contains("ukuran=yatim.total")
                        .contains("kolom=yatim.total"));
    }

    @Test
    void countsOnlyTheChosenRowsInEveryPartOfThePage() {
        enter("pimpinan");
        var girls = figures.read(
                        Dataset.YATIM,
                        new Place.Area(new KodeWilayah("13.71.09")),
                        Selection.NEWEST.with(new Filter(Map.of("kelamin", Set.of("P")))))
                .orElseThrow();
        var count = new Formats(Texts.INDONESIAN).value(girls.value("yatim.total"), 0);

        open("wilayah/13.71.09?kelamin=P&sektor=yatim&kolom=yatim.total");

        assertThat(count).isNotEqualTo("0");
        assertThat(cards().getFirst()).contains(count);
        assertThat(rows().getLast().wholeText()).isEqualTo("Jumlah" + count);
        assertThat(Rendered.all(getCurrentView(), ".bar-list"))
                .anySatisfy(list ->
                        assertThat(list.wholeText()).contains("Laki-laki0").endsWith("Perempuan" + count));
    }

    @Test
    void saysWhatTheFilterDoesNotReachAndWhatItHides() {
        enter("pimpinan");
        open("wilayah/13.71?kelamin=P&sektor=tanah");
        assertThat(filterNotices()).singleElement().asString().contains("Bidang tanah tidak disaring");
        open("wilayah/13.71?kelamin=P&sektor=yatim");
        assertThat(filterNotices()).isEmpty();

        enter("dewan-1");
        open("wilayah/13.71?kelamin=P&sektor=yatim");
        assertThat(filterNotices()).singleElement().asString().contains("disembunyikan");
    }

    @Test
    void takesAFilterAwayByItsChip() {
        enter("pimpinan");
        open("wilayah/13.71?kelamin=P&desil=1,2");

        find(Button.class).all().stream()
                .filter(button -> button.hasClassName("filter-chip"))
                .filter(button -> button.getText().equals("Jenis kelamin: Perempuan"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(location()).contains("desil=1").doesNotContain("kelamin");
    }

    @Test
    void turnsRatesIntoCountsAndBack() {
        enter("pimpinan");
        open("wilayah/13.71?kolom=yatim.per_1000,penduduk.total");

        button("Jumlah").click();
        assertThat(location()).contains("kolom=yatim.total,penduduk.total");
        button("Angka banding").click();
        assertThat(location()).contains("kolom=yatim.per_1000,penduduk.total");
    }

    @Test
    void comparesWithTheAreasAboveBesideAndLikeIt() {
        enter("pimpinan");
        open("wilayah/13.71.09.1006?sektor=yatim");
        var panel = find(ComparisonPanel.class).single();
        assertThat(Rendered.all(panel, "a"))
                .extracting(Element::text)
                .startsWith("Kuranji", "Padang")
                .contains("Pasar Ambacang");
        var similar = Rendered.all(panel, "table").getLast();
        assertThat(similar.select("tr"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.wholeText())
                        .containsAnyOf("lebih tinggi", "lebih rendah", "tidak dapat dibedakan", "sama"));

        open("wilayah/13.71");
        assertThat(find(ComparisonPanel.class).all()).isEmpty();
    }

    @Test
    void showsAnEmptySectorWithWhatToDo() {
        enter("pimpinan");

        open("wilayah/13.71?periode=2025-S1&sektor=penganggur");

        assertThat(Rendered.text(getCurrentView())).contains("Pilih periode lain");
    }

    private List<Element> stepsUp() {
        return Rendered.all(find(Breadcrumb.class).single(), "a");
    }

    private List<String> cards() {
        return find(FigureCard.class).all().stream()
                .map(card -> Rendered.text(card))
                .toList();
    }

    private List<String> filterNotices() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("filter-notice"))
                .map(Paragraph::getText)
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String location() {
        return URLDecoder.decode(
                UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters(),
                StandardCharsets.UTF_8);
    }

    private void enter(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    private static void open(String href) {
        var parts = href.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        Rendered.painted();
    }

    private String answer(String href) {
        open(href);
        return Rendered.text(getCurrentView());
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private FigureTable table() {
        return find(FigureTable.class).single();
    }

    private List<Paragraph> oldNotices() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("release-old"))
                .toList();
    }

    private List<String> rowNames() {
        return rows().stream().map(row -> row.child(0).wholeText()).toList();
    }

    private List<Element> cellsOf(String look) {
        return rows().stream()
                .flatMap(row -> row.children().stream())
                .filter(cell -> cell.hasClass(look))
                .toList();
    }

    private List<Element> rows() {
        return Rendered.all(table(), "tr");
    }
}
