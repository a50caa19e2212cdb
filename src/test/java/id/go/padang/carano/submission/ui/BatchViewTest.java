package id.go.padang.carano.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class BatchViewTest extends SpringBrowserlessTest {

    private static final String FILE = """
            nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_kelurahan,jenis,status_bantuan,nik_ayah,nik_ibu,pendidikan
            1371090405150%1$s,1371090101010001,Contoh Satu,L,2015-05-04,Jalan Contoh,001,002,13.71.09.1001,YATIM,TERDATA,,,SD
            1371090405159999,1371090101010002,Contoh Dua,L,31/02/2015,Jalan Contoh,001,002,13.71.09.1001,YATIM,TERDATA,,,SD
            """;

    @Autowired
    private DemoReader reader;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void showsTheOperatorWhatIsWrongAndSubmitsAfterAQuestion() {
        var batch = received("301");
        signIn("operator.dinsos");

        open(batch.id());

        assertThat($(H1.class).single().getText()).isEqualTo("layar.csv");
        assertThat($(ListItem.class).all().stream().map(ListItem::getText)).contains("Diperiksa", "Terbit");
        var problems = $(Grid.class).first();
        assertThat(test(problems).size()).isEqualTo(1);
        assertThat(test(problems).getCellText(0, 2)).isEqualTo("tanggal_lahir");
        assertThat(test(problems).getCellText(0, 4)).isEqualTo("Tanggal tidak ada");

        press("Ajukan", 1);
        assertThat(status(batch)).isEqualTo(BatchStatus.CHECKED);
        press("Ajukan", 2);
        assertThat(status(batch)).isEqualTo(BatchStatus.SUBMITTED);
    }

    @Test
    void asksKepalaForAReasonBeforeReturning() {
        var batch = received("302");
        reader.as("operator.dinsos", () -> {
            submissionService.submit(batch.id());
            return true;
        });
        signIn("kepala.dinsos");
        open(batch.id());

        press("Kembalikan", 1);
        press("Kembalikan", 2);
        assertThat(status(batch)).isEqualTo(BatchStatus.SUBMITTED);
        test($(TextArea.class).single()).setValue("Tanggal lahir belum benar");
        press("Kembalikan", 2);

        assertThat(status(batch)).isEqualTo(BatchStatus.RETURNED);
    }

    @Test
    void isNotFoundForAnotherOpd() {
        var batch = received("303");
        signIn("operator.diskominfo");

        UI.getCurrent().navigate("berkas/" + batch.id());

        assertThat($(Grid.class).all()).isEmpty();
        assertThat($(H1.class).single().getText()).doesNotContain("layar.csv");
    }

    @Test
    void listsWhatWaitsForTheReaderFirst() {
        received("304");
        signIn("operator.dinsos");

        navigate(BatchListView.class);

        var grid = $(Grid.class).single();
        assertThat(((BatchSummary) test(grid).getRow(0)).waiting()).isTrue();
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Unggah berkas");
    }

    private void press(String text, int shown) {
        var buttons = $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .toList();
        assertThat(buttons).hasSize(shown);
        test(buttons.getLast()).click();
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

    private BatchSummary received(String serial) {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        var content = new ByteArrayInputStream(FILE.formatted(serial).getBytes(StandardCharsets.UTF_8));
        return reader.as(
                "operator.dinsos",
                () -> submissionService.receiveAndCheck(dataset, Period.semester(2024, 2), "layar.csv", content));
    }

    private BatchStatus status(BatchSummary batch) {
        return submissionService.batch(batch.id()).orElseThrow().status();
    }
}
