package id.go.padang.carano.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class DefinitionViewTest extends SpringBrowserlessTest {

    @Autowired
    private DemoReader reader;

    @Autowired
    private IndicatorService indicators;

    @BeforeEach
    void enter() {
        enter("walidata");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void writesBackExactlyWhatItShows() {
        for (var revision : indicators.catalogue()) {
            open("katalog/" + revision.indicator().code());

            assertThat(find(DefinitionForm.class).single().draft()).isEqualTo(revision.indicator());
        }
    }

    @Test
    void showsEveryProblemAtItsFieldAndLosesNothing() {
        open("katalog/baru?dari=yatim.total");
        field("Nama (Indonesia)").setValue("Anak yatim perempuan");

        save();

        assertThat(field("Kode").isInvalid()).isTrue();
        assertThat(field("Nama (Inggris)").isInvalid()).isTrue();
        assertThat(field("Nama (Indonesia)").isInvalid()).isFalse();
        assertThat(field("Nama (Indonesia)").getValue()).isEqualTo("Anak yatim perempuan");
        assertThat(said()).anyMatch(text -> text.startsWith("Belum tersimpan."));
    }

    @Test
    void triesADraftOnTheNewestReleaseBeforeItIsSaved() {
        open("katalog/yatim.total");
        assertThat(preview("now")).isEqualTo(preview("draft"));

        find(FilterEditor.class).all().getFirst().tick("kelamin", Set.of("P"));

        assertThat(known(preview("draft"))).isLessThan(known(preview("now"))).isPositive();
        assertThat(indicators.history("yatim.total")).hasSize(1);
    }

    @Test
    void makesANewIndicatorChangesItGoesBackAndRetiresIt() {
        open("katalog/baru?dari=yatim.total");
        field("Kode").setValue("yatim.uji_katalog");
        field("Nama (Indonesia)").setValue("Uji katalog");
        field("Nama (Inggris)").setValue("Catalogue test");
        reason().setValue("dicoba");
        save();
        assertThat(find(H1.class).single().getText()).isEqualTo("Uji katalog");
        assertThat(indicators.history("yatim.uji_katalog")).hasSize(1);

        field("Nama (Indonesia)").setValue("Uji katalog dua");
        save();
        assertThat(reason().isInvalid()).isTrue();
        reason().setValue("nama lebih jelas");
        save();
        assertThat(said()).anyMatch(text -> text.contains("Alasan: nama lebih jelas"));
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Nama (Indonesia): dari Uji katalog menjadi Uji katalog dua");

        button("Kembalikan ke revisi ini").click();
        dialogReason().setValue("salah");
        buttonLast("Kembalikan ke revisi ini").click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Uji katalog");
        assertThat(indicators.history("yatim.uji_katalog")).hasSize(3);

        button("Hentikan indikator").click();
        dialogReason().setValue("selesai");
        buttonLast("Hentikan indikator").click();
        assertThat(indicators.indicators("yatim")).noneMatch(one -> one.code().equals("yatim.uji_katalog"));
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Revisi 4: dihentikan");
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhoWasFaster() {
        open("katalog/tanah.kaum");
        var form = find(DefinitionForm.class).single();
        indicators.save(form.draft(), "orang lain");
        reason().setValue("saya");

        save();

        assertThat(said()).anyMatch(text -> text.contains("baru saja diubah oleh Walidata (contoh)"));
    }

    @Test
    void isClosedToEverybodyElse() {
        for (var other : List.of("pimpinan", "dewan", "kepala.dinsos", "admin")) {
            enter(other);
            open("katalog");
            assertThat(find(H1.class).all()).as(other).extracting(H1::getText).doesNotContain("Katalog indikator");
        }
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

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea reason() {
        return reasons().getFirst();
    }

    private TextArea dialogReason() {
        return reasons().getLast();
    }

    private List<TextArea> reasons() {
        return find(TextArea.class).all().stream()
                .filter(area -> "Alasan perubahan".equals(area.getLabel()))
                .toList();
    }

    private void save() {
        button("Simpan").click();
    }

    private Button button(String text) {
        return buttons(text).getFirst();
    }

    private Button buttonLast(String text) {
        return buttons(text).getLast();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Value preview(String column) {
        return find(FigureTable.class, find(PreviewPanel.class).single())
                .single()
                .sortedRows()
                .getFirst()
                .values()
                .getOrDefault(column, Value.missing());
    }

    private static long known(Value value) {
        return ((Value.Known) value).amount().longValueExact();
    }
}
