package id.go.padang.carano.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.shared.ui.Rendered;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class IndicatorViewTest extends SpringBrowserlessTest {

    private static final String RATE = "indikator/yatim.per_1000";

    @Autowired
    private DemoReader reader;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void findsAnIndicatorInTheListAndLeadsToItsPage() {
        enter("pimpinan");
        open("indikator");
        assertThat(links()).hasSizeGreaterThan(30);

        find(TextField.class).single().setValue("yatim per 1.000");

        assertThat(links()).containsExactly(RATE);
        open(links().getFirst());
        assertThat(find(H1.class).single().getText()).contains("per 1.000");
    }

    @Test
    void ranksElevenKecamatanAndOneHundredAndFourKelurahan() {
        enter("pimpinan");
        open(RATE);
        assertThat(ranking().sortedRows())
                .hasSize(11)
                .allMatch(row -> row.rank().isPresent());
        assertThat(ranking().sortedRows().getFirst().rank().orElseThrow().first())
                .isEqualTo(1);

        open(RATE + "?tingkat=kelurahan");
        assertThat(ranking().sortedRows()).hasSize(104);

        open(RATE + "?wilayah=13.71.09");
        assertThat(ranking().sortedRows()).hasSize(9);
        open(RATE + "?dapil=3");
        assertThat(ranking().sortedRows())
                .extracting(RankingRow::name)
                .containsExactlyInAnyOrder("Lubuk Kilangan", "Pauh");
    }

    @Test
    void turnsTheOrderRoundAndSortsByNameAndCount() {
        enter("pimpinan");
        open(RATE + "?periode=2026-S1");
        var best = ranking().sortedRows().getFirst().name();
        ranking().sortBy(RankingTable.Key.VALUE);
        assertThat(ranking().sortedRows().getLast().name()).isEqualTo(best);
        ranking().sortBy(RankingTable.Key.NAME);
        assertThat(ranking().sortedRows()).extracting(RankingRow::name).isSorted();
    }

    @Test
    void keepsFiltersAsChipsThatCanBeTakenAway() {
        enter("pimpinan");
        open("indikator/yatim.total?kelamin=P&umur=7-12");
        var cut = figure();
        assertThat(chips()).hasSize(2);

        chips().getFirst().click();

        assertThat(chips()).hasSize(1);
        assertThat(figure()).isNotEqualTo(cut);
    }

    @Test
    void linksOnlyToAreasThatTheReaderMayOpen() {
        enter("dewan");
        open("indikator/yatim.total");

        assertThat(ranking().sortedRows().stream()
                        .filter(row -> row.href().isPresent())
                        .map(RankingRow::name))
                .containsExactlyInAnyOrder("Lubuk Kilangan", "Pauh");
        assertThat(ranking().sortedRows()).hasSize(11);
    }

    @Test
    void splitsByTwoDimensionsForThoseWhoMayAndByOneForTheOthers() {
        enter("pimpinan");
        open("indikator/yatim.total?baris=umur&kolom=jenis");
        assertThat(crosstab().sortedRows()).hasSize(6);
        assertThat(crosstab().sortedRows())
                .as("every row, those beside the total too, adds up to its own sum")
                .allSatisfy(row -> assertThat(known(row, "YATIM") + known(row, "PIATU") + known(row, "YATIM_PIATU"))
                        .isEqualTo(known(row, "jumlah")));

        enter("dewan-1");
        open("indikator/yatim.total?baris=umur&kolom=jenis");
        assertThat(crosstab().sortedRows().getFirst().values()).doesNotContainKey("YATIM");
        assertThat(Rendered.text(getCurrentView())).contains("Dua pilahan sekaligus tidak");
    }

    @Test
    void drawsQuadrantsWithTheIndicatorThatTheAddressNames() {
        enter("pimpinan");
        open("indikator/yatim.per_1000?dan=kesejahteraan.desil_1_per_1000");

        assertThat(find(Svg.class).all()).hasSize(1);
        assertThat(Rendered.text(getCurrentView())).contains("P1 ·", "P4 ·");
    }

    @Test
    void offersAsASecondIndicatorOnlyWhatSaysWhichWayIsBetter() {
        enter("pimpinan");
        open(RATE);

        // the search box of the header asks the server and has no list
        var offered = find(ComboBox.class).all().stream()
                .filter(box -> box.getDataProvider() instanceof ListDataProvider)
                .flatMap(box -> ((ComboBox<?>) box).getListDataView().getItems())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
        assertThat(offered)
                .isNotEmpty()
                .allMatch(one -> one.direction() != Indicator.Direction.NEUTRAL)
                .noneMatch(one -> one.code().equals("yatim.per_1000"));
    }

    @Test
    void showsTheTargetsThatSayThemselvesThatTheyAreExamples() {
        enter("pimpinan");
        open("indikator/yatim.menerima_persen");

        assertThat(Rendered.text(getCurrentView())).contains("Contoh, bukan RPJMD");
    }

    @Test
    void answersWhatDoesNotExistLikeWhatIsNotTheReaders() {
        enter("lurah.korong-gadang");
        var answers = List.of(
                "indikator/tidak.ada",
                "indikator/yatim.total?wilayah=13.71",
                "indikator/yatim.total?wilayah=13.71.99",
                "indikator/yatim.total?dapil=2",
                "indikator/yatim.total?rilis=99",
                "indikator/yatim.total?kelamin=X",
                "indikator/yatim.total?tingkat=apa",
                "indikator/yatim.total?sajian=apa",
                "no-such-page");

        assertThat(answers.stream().map(this::answer).distinct()).hasSize(1);
        open("indikator/yatim.total");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Deret waktu");
        assertThat(find(RankingTable.class).all()).isEmpty();
    }

    private void enter(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    private static void open(String href) {
        var parts = href.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private String answer(String href) {
        open(href);
        return Rendered.text(getCurrentView());
    }

    private RankingTable ranking() {
        return find(RankingTable.class).single();
    }

    private FigureTable crosstab() {
        return find(FigureTable.class).single();
    }

    private static long known(FigureTable.Row row, String key) {
        return row.values().getOrDefault(key, Value.missing()) instanceof Value.Known(var amount)
                ? amount.longValueExact()
                : -1;
    }

    private String figure() {
        return find(com.vaadin.flow.component.html.Div.class).all().stream()
                .filter(one -> one.hasClassName("indicator-number"))
                .map(one -> Rendered.text(one))
                .findFirst()
                .orElseThrow();
    }

    private List<Button> chips() {
        return find(Button.class).all().stream()
                .filter(button -> button.hasClassName("filter-chip"))
                .toList();
    }

    private List<String> links() {
        return Rendered.all(getCurrentView(), "tr a").stream()
                .map(link -> link.attr("href"))
                .toList();
    }
}
