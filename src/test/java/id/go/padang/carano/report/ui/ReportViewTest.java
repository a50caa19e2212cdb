package id.go.padang.carano.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.report.ReportOffer;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class ReportViewTest extends SpringBrowserlessTest {

    @Autowired
    private DemoReader reader;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void offersTheKindsThatAReaderHasAPlaceFor() {
        enter("pimpinan");
        open(Map.of());
        assertThat(kinds()).startsWith("kota", "profil", "yatim");
    }

    @Test
    void offersNoKindThatAReaderHasNoPlaceFor() {
        enter("camat.kuranji");
        open(Map.of());
        assertThat(kinds()).startsWith("profil", "yatim").doesNotContain("kota");
    }

    @Test
    void offersTheAuditorTheQualityOfDataAlone() {
        enter("auditor");
        open(Map.of());
        assertThat(kinds()).containsExactly("mutu");
        assertThat(buttons()).contains("Pratinjau").doesNotContain("Terbitkan");

        click("Pratinjau");

        assertThat(find(Image.class).all()).isNotEmpty();
    }

    @Test
    void printsAListOfPersonsForAPurposeOnly() {
        enter("pimpinan");
        open(Map.of("jenis", "daftar", "wilayah", "13.71.09.1006"));
        assertThat(buttons()).noneMatch(text -> text.startsWith("Cetak semua") || text.equals("Terbitkan"));

        click("Pratinjau");
        assertThat(find(Image.class).all()).isEmpty();

        find(Select.class).all().stream()
                .filter(select -> "Keperluan".equals(select.getLabel()))
                .forEach(select -> setPurpose(select));
        find(TextArea.class).all().stream()
                .filter(area -> "Penjelasan keperluan".equals(area.getLabel()))
                .forEach(area -> area.setValue("Kunjungan lapangan pekan ini"));
        click("Pratinjau");
        assertThat(find(Image.class).all()).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void setPurpose(Select<?> select) {
        ((Select<Purpose.Kind>) select).setValue(Purpose.Kind.FIELD_VISIT);
    }

    @Test
    void beginsWithWhatTheAddressNamesAndPrintsIt() {
        enter("camat.kuranji");
        open(Map.of("jenis", "profil", "wilayah", "13.71.09.1006"));
        assertThat(place()).isEqualTo(new Place.Area(new KodeWilayah("13.71.09.1006")));

        click("Pratinjau");

        assertThat(find(Image.class).all()).hasSizeGreaterThan(2);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Unduh PDF", "Unduh tabel (XLSX)");
    }

    @Test
    void goesToAPlaceThatAnotherKindHas() {
        enter("pimpinan");
        open(Map.of("jenis", "profil", "wilayah", "13.71.09"));

        kind().setValue(offers().getFirst());

        assertThat(kind().getValue().code()).isEqualTo("kota");
        // the city is its only place, so none is asked for
        click("Pratinjau");
        assertThat(find(Image.class).all()).hasSizeGreaterThan(3);
    }

    @Test
    void keepsAClosedPlaceAndAnUnknownKindUnknown() {
        enter("camat.kuranji");
        open(Map.of("jenis", "profil", "wilayah", "13.71.08"));
        assertThat(find(Select.class).all()).isEmpty();
        open(Map.of("jenis", "kota"));
        assertThat(find(Select.class).all()).isEmpty();
    }

    @Test
    void offersNoRunToWhoHasOnePlace() {
        enter("lurah.korong-gadang");
        open(Map.of("jenis", "profil"));
        assertThat(buttons())
                .noneMatch(text -> text.contains("wilayah, ZIP"))
                .anyMatch(text -> text.startsWith("Cetak semua laporan rilis ini"));
    }

    @Test
    void putsARunOfAllPlacesOnTheShelf() {
        enter("camat.kuranji");
        open(Map.of("jenis", "profil"));
        click("Cetak semua (10 wilayah, ZIP)");
        assertThat(buttons()).contains("Batalkan");
        click("Batalkan");
        assertThat(buttons()).contains("Hapus dari rak");
        click("Hapus dari rak");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void click(String text) {
        var button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private Select<ReportOffer> kind() {
        return find(Select.class).all().stream()
                .filter(select -> select.getValue() instanceof ReportOffer)
                .findFirst()
                .orElseThrow();
    }

    private List<ReportOffer> offers() {
        return kind().getListDataView().getItems().toList();
    }

    private List<String> kinds() {
        return offers().stream().map(ReportOffer::code).toList();
    }

    private Object place() {
        return find(ComboBox.class).all().getFirst().getValue();
    }

    private void enter(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent()
                .navigate(
                        "laporan",
                        QueryParameters.full(query.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, entry -> new String[] {entry.getValue()}))));
    }
}
