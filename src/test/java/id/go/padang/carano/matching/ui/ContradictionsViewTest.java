package id.go.padang.carano.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.Contradiction;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.matching.Hands;
import id.go.padang.carano.matching.Rows;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest(properties = {"carano.demo=false", "carano.bundled-database.name=carano_contradictions"})
class ContradictionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Hands hands;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void publishOnce() {
        if (jdbc.sql("SELECT COUNT(*) FROM release_").query(Long.class).single() == 0) {
            hands.publish(List.of(
                    hands.validated(
                            Dataset.PENDUDUK,
                            "2025-S2",
                            rows -> rows.row(1).row(2).row(3)),
                    hands.validated(
                            Dataset.PERISTIWA,
                            "2026-B1",
                            rows -> rows.row(4, "tanggal_peristiwa", "2026-01-02", "tanggal_lapor", "2026-01-02")),
                    hands.validated(
                            Dataset.KESEJAHTERAAN,
                            "2026-TW1",
                            rows -> rows.row(1, "no_kk", Rows.kk(9)).row(4, "program", "PKH"))));
        }
    }

    @Test
    void listsFiltersAndSettles() {
        signIn(Hands.DINSOS);
        UI.getCurrent().navigate("pertentangan");
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .contains("Meninggal tetapi menerima bantuan 1", "Tercatat pada dua KK 1");

        UI.getCurrent().navigate("pertentangan", QueryParameters.fromString("aturan=TWO_KK&kecamatan=13.71.09"));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getCellText(0, 1)).startsWith("1371…**…").doesNotContain(Rows.nik(1));
        test((Button) test(grid()).getCellComponent(0, 8)).click();
        press("Simpan");
        assertThat(first().state()).isEqualTo(ContradictionState.OPEN);
        choose(ContradictionState.ACCEPTED);
        press("Simpan");
        assertThat(first().state()).isEqualTo(ContradictionState.OPEN);
        test($(TextArea.class).single()).setValue("Pisah KK, menunggu DTSEN");
        press("Simpan");

        assertThat(first().state()).isEqualTo(ContradictionState.ACCEPTED);
        assertThat(first().note()).isEqualTo("Pisah KK, menunggu DTSEN");
        UI.getCurrent().navigate("pertentangan", QueryParameters.fromString("kecamatan=13.71.01&aturan=bukan-aturan"));
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void showsTheBalanceAndTheWayDown() {
        signIn(Hands.PIMPINAN);
        UI.getCurrent().navigate("neraca/13.71");

        assertThat($(H1.class).single().getText()).isEqualTo("Neraca penduduk Kota Padang");
        assertThat($(NativeTable.class).all()).hasSize(2);
        UI.getCurrent().navigate("neraca/13.71.09");
        assertThat($(H1.class).single().getText()).isEqualTo("Neraca penduduk Kecamatan Kuranji");
    }

    @Test
    void showsACamatNoBalanceOfOthers() {
        signIn(Hands.CAMAT_PAUH);
        UI.getCurrent().navigate("neraca/13.71.09");

        assertThat($(H1.class).single().getText()).doesNotContain("Neraca");
    }

    @SuppressWarnings("unchecked") // the only list of the page
    private Grid<Contradiction> grid() {
        return $(Grid.class).single();
    }

    private Contradiction first() {
        return test(grid()).getRow(0);
    }

    @SuppressWarnings("unchecked") // the only one in the dialog
    private void choose(ContradictionState state) {
        ((Select<ContradictionState>) $(Select.class).single()).setValue(state);
    }

    private void press(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Override
    protected void initVaadinEnvironment() {
        // the request of a test takes its rights when it is made: first sign in, then open a browser
    }

    private void signIn(Account account) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(account));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }
}
