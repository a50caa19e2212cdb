package id.go.padang.carano.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.submission.Waiting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class MappingAndCorrectionViewTest extends SpringBrowserlessTest {

    private static final String TEMPLATE =
            "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_kelurahan,jenis,status_bantuan,nik_ayah,nik_ibu,pendidikan";
    private static final String OWN = "No NIK,No KK,Nama Lengkap,JK,Tgl Lahir,Alamat,RT,RW,Kelurahan,Jenis,Status"
            + " Bantuan,NIK Ayah,NIK Ibu,Pendidikan,Catatan";
    private static final String ROW =
            "137109040515%s,1371090101010001,Contoh Satu,L,2015-05-04,Jalan Contoh,001,002,13.71.09.1001,YATIM,TERDATA,,,SD";

    @Autowired
    private DemoReader reader;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void asksForTheColumnsShowsTheFirstRowsAndBeginsTheCheck() throws InterruptedException {
        var batch = received(OWN + "\n" + ROW.formatted("5001") + ",x\n", 2023);
        assertThat(batch.status()).isEqualTo(BatchStatus.UNMAPPED);
        signIn("operator.dinsos");

        open(batch.id());

        assertThat(choice("nik").getValue()).isZero();
        assertThat(choice("tanggal_lahir").getValue()).isEqualTo(4);
        assertThat(choice("jenis_kelamin").getValue()).isEqualTo(3);
        var preview = test($(Grid.class).single());
        assertThat(preview.size()).isEqualTo(1);
        assertThat(preview.getCellText(0, 1)).isEqualTo("1371…**…5001");
        assertThat(preview.getCellText(0, 3)).isEqualTo("C*** S***");
        assertThat($(Checkbox.class).single().getLabel()).contains("Catatan");

        press("Periksa dengan pencocokan ini");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.contains("Catatan"));
        assertThat(status(batch)).isEqualTo(BatchStatus.UNMAPPED);
        $(Checkbox.class).single().setValue(true);
        press("Periksa dengan pencocokan ini");
        Waiting.until(() -> status(batch), status -> status == BatchStatus.CHECKED);

        open(batch.id());
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Ubah pencocokan", "Ajukan");
    }

    @Test
    void offersCorrectionsOfAReturnedBatchAndTellsTheHistoryOfARow() throws InterruptedException {
        var batch = received(TEMPLATE + "\n" + ROW.formatted("6001") + "\n" + ROW.formatted("6002") + "\n", 2022);
        reader.as("operator.dinsos", () -> done(() -> submissionService.submit(batch.id())));
        reader.as(
                "kepala.dinsos",
                () -> done(() -> submissionService.returnRows(batch.id(), List.of(3L), "Alamat belum lengkap")));
        var correction = reader.as(
                "operator.dinsos",
                () -> submissionService.correct(
                        batch.id(), "perbaikan.csv", bytes(TEMPLATE + ",baris\n" + ROW.formatted("6002") + ",3\n")));
        Waiting.until(
                () -> reader.as("operator.dinsos", () -> status(correction)), status -> status == BatchStatus.CHECKED);
        signIn("operator.dinsos");

        open(batch.id());
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Unduh berkas kesalahan");
        press("Unggah perbaikan");
        assertThat($(Upload.class).all()).hasSize(1);
        press("Tutup");

        open(correction.id());
        assertThat($(H1.class).single().getText()).isEqualTo("perbaikan.csv");
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getText).contains("layar.csv");
        new RowHistoryDialog(indicatorService.dataset(Dataset.YATIM), 3, submissionService.history(correction.id(), 3))
                .open();
        assertThat($(H3.class).all()).extracting(H3::getText).contains("layar.csv", "perbaikan.csv");
    }

    @Test
    void letsAnInterruptedCheckBeTakenUpByItsOperatorOnly() {
        var batch = received(TEMPLATE + "\n" + ROW.formatted("7001") + "\n", 2021);
        signIn("kepala.dinsos");

        open(batch.id());

        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Unggah perbaikan", "Lanjutkan pemeriksaan", "Tarik", "Ubah pencocokan");
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> choice(String column) {
        return $(Select.class).all().stream()
                .filter(select -> select.getLabel().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .toList()
                        .getLast())
                .click();
    }

    @Override
    protected void initVaadinEnvironment() {
        // the request of a test takes its rights when it is made: first sign in, then open a browser
    }

    private void signIn(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    private void open(long id) {
        navigate(BatchView.class, Map.of(BatchView.ID, Long.toString(id)));
    }

    private BatchSummary received(String text, int year) {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        return reader.as(
                "operator.dinsos",
                () -> submissionService.receiveAndCheck(dataset, Period.semester(year, 1), "layar.csv", bytes(text)));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private BatchStatus status(BatchSummary batch) {
        return submissionService.batch(batch.id()).orElseThrow().status();
    }
}
