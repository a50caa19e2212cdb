package id.go.padang.carano.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.Rendered;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class PeopleViewTest extends SpringBrowserlessTest {

    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));

    @Autowired
    private DemoReader reader;

    @Autowired
    private PeopleService people;

    @Autowired
    private PeopleWords.Maker words;

    @Autowired
    private FigureService figures;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsAsManyAsTheFigureOnTopSays() {
        enter("kepala.dinsos");

        open(PeopleNavigation.hrefTo("yatim.total", KURANJI, Selection.NEWEST));

        int rows = test(grid()).size();
        assertThat(rows).isPositive();
        // other tests publish into the same town
        int newest =
                reader.as("kepala.dinsos", () -> figures.releases().getFirst().number());
        assertThat(heading())
                .startsWith(rows + " anak – ")
                .contains("Kecamatan Kuranji", "Semester I 2026", "rilis " + newest);
        assertThat(test(grid()).getCellText(0, 0)).contains("***");
        assertThat(Rendered.all(find(Breadcrumb.class).single(), "a"))
                .extracting(link -> link.attr("href"))
                .contains("wilayah/13.71.09");
    }

    @Test
    void showsWhatWasSelectedAsChipsThatComeOff() {
        enter("pimpinan");
        var some = Selection.NEWEST.with(new Filter(Map.of("umur", Set.of("7-12"), "kelamin", Set.of("P"))));

        open(PeopleNavigation.hrefTo("yatim.total", KURANJI, some));
        int girls = test(grid()).size();
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("×"))
                        .map(Anchor::getHref))
                .hasSize(2)
                .allMatch(href -> href.startsWith("orang/yatim.total/13.71.09?"))
                .anyMatch(href -> href.contains("umur=7-12") && !href.contains("kelamin"));
        open(PeopleNavigation.hrefTo("yatim.total", KURANJI, Selection.NEWEST));

        assertThat(girls).isPositive().isLessThan(test(grid()).size());
    }

    @Test
    void answersTheCouncilTheAuditorTheAdminAndEverybodyOutsideLikeAnUnknownPage() {
        var list = "orang/yatim.total/13.71.09";
        for (String outside :
                List.of("dewan", "dewan-1", "auditor", "admin", "kepala.dukcapil", "lurah.korong-gadang")) {
            enter(outside);
            assertThat(List.of(list, "orang/yatim.total/dapil-2", "orang/yatim.total/13.71", "no-such-page").stream()
                            .map(this::answer)
                            .distinct())
                    .as(outside)
                    .hasSize(1);
        }
        enter("pimpinan");
        assertThat(List.of(
                                "orang/yatim.nothing/13.71",
                                "orang/yatim.total/13.71.99",
                                "orang/yatim.total/dapil-9",
                                "orang/yatim.total/x",
                                "orang/yatim.total/13.71?rilis=99",
                                "orang/yatim.per_1000/13.71?bagian=penyebut",
                                "orang/yatim.total/13.71?umur=99",
                                "no-such-page")
                        .stream()
                        .map(this::answer)
                        .distinct())
                .hasSize(1);
        open("orang/yatim.total/dapil-2");
        assertThat(heading()).contains("Daerah Pemilihan II");
    }

    @Test
    void opensWhoLookedToTheAuditorAndTheWalidataOnly() {
        for (String who : List.of("auditor", "walidata")) {
            enter(who);
            open("siapa-melihat");
            assertThat(heading()).isEqualTo("Siapa yang melihat data seseorang");
        }
        for (String who : List.of("dewan", "pimpinan", "kepala.dinsos", "admin", "camat.kuranji")) {
            enter(who);
            assertThat(answer("siapa-melihat")).isEqualTo(answer("no-such-page"));
        }
    }

    @Test
    void asksForAPurposeBeforeItRevealsAndShowsTheRowForFiveMinutes() {
        enter("camat.kuranji");
        open(PeopleNavigation.hrefTo("yatim.total", KURANJI, Selection.NEWEST));
        var grid = grid();
        int last = grid.getColumns().size() - 1;
        test((Button) test(grid).getCellComponent(0, last)).click();
        var dialog = find(RevealDialog.class).single();

        press("Buka data");

        assertThat(dialog.getElement().getTextRecursively()).doesNotContainPattern("\\d{16}");
        assertThat(RevealDialog.SHOWN).hasMinutes(5);
    }

    @Test
    void asksForAPurposeBeforeItPrintsAndHandsOutALink() {
        enter("camat.kuranji");
        open(PeopleNavigation.hrefTo("yatim.total", KURANJI, Selection.NEWEST));
        press("Cetak PDF");
        var dialog = find(PrintDialog.class).single();

        press("Siapkan berkas");
        assertThat(links(dialog)).isEmpty();

        var fields = find(PurposeFields.class, dialog).single();
        find(TextArea.class, fields).single().setValue("Kunjungan 1371096010150012 hari ini");
        kind(fields).setValue(Purpose.Kind.FIELD_VISIT);
        press("Siapkan berkas");
        assertThat(dialog.getElement().getTextRecursively()).contains("tidak boleh memuat NIK");
        assertThat(links(dialog)).isEmpty();

        find(TextArea.class, fields).single().setValue("Kunjungan ke panti hari ini");
        press("Siapkan berkas");
        assertThat(links(dialog)).containsExactly("Unduh berkas");
    }

    private List<String> links(PrintDialog dialog) {
        return find(Anchor.class, dialog).all().stream().map(Anchor::getText).toList();
    }

    @SuppressWarnings("unchecked") // the only choice of the form
    private Select<Purpose.Kind> kind(PurposeFields fields) {
        return find(Select.class, fields).single();
    }

    @Test
    void aFileSaysOnTopWhoTookItAndWhatForAndRunsNoFormula() {
        var address = PeopleAddress.of("yatim.total", KURANJI, Selection.NEWEST);
        var why = new Purpose(Purpose.Kind.SERVICE, "=HYPERLINK(\"x\") penyaluran");
        var csv = reader.as("camat.kuranji", () -> {
            var list = people.open(address).orElseThrow();
            var rows = people.page(address, Search.NONE, RowOrder.NAME, 0, 3);
            var evil = new PersonRow(
                    9,
                    Optional.empty(),
                    Optional.empty(),
                    list.dataset().columns().stream()
                            .map(column -> column.name().equals("nama") ? "=1+1" : "")
                            .toList());
            var sheet = new PeopleSheet(words.in(Texts.INDONESIAN), "Camat (camat.kuranji)");
            assertThat(sheet.sheet(list, rows, true, Optional.of(why)).rows())
                    .hasSize(3)
                    .allMatch(row -> row.stream().allMatch(cell -> cell instanceof Sheet.Cell.Text));
            assertThat(sheet.file(PeopleSheet.Form.XLSX, list, rows, true, Optional.of(why)))
                    .startsWith('P', 'K');
            assertThat(list.dataset().code()).isEqualTo(Dataset.YATIM);
            return new String(
                    sheet.file(PeopleSheet.Form.CSV, list, List.of(evil), true, Optional.of(why)),
                    StandardCharsets.UTF_8);
        });

        assertThat(csv)
                .contains("Diunduh oleh Camat (camat.kuranji) pada")
                .contains("Keperluan: Pelayanan atau penyaluran bantuan")
                .contains("Memuat data pribadi tanpa disamarkan");
        assertThat(csv.lines()).noneMatch(line -> line.startsWith("=")).anyMatch(line -> line.startsWith("'=1+1;"));
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
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String text) {
        var button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String heading() {
        return find(H1.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // the only list of the page
    private Grid<PersonRow> grid() {
        return find(Grid.class).single();
    }
}
