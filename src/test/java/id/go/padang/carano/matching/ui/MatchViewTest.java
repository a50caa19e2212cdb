package id.go.padang.carano.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.Hands;
import id.go.padang.carano.matching.MatchState;
import id.go.padang.carano.matching.MatchSummary;
import id.go.padang.carano.matching.MatchingService;
import id.go.padang.carano.matching.Rows;
import id.go.padang.carano.matching.WithOwnRegisters;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The years 2005 and 2017 to 2019 are this test's. */
@WithOwnRegisters
class MatchViewTest extends SpringBrowserlessTest {

    @Autowired
    private Hands hands;

    @Autowired
    private MatchingService matchingService;

    @Test
    void showsWhyRowsAreNotPadanAndLetsThemBeDecided() {
        hands.validated(
                Dataset.PENDUDUK,
                "2017-S2",
                rows -> rows.row(81).row(82, "nama", "Muhammad Rizki", "tanggal_lahir", "1990-05-04"));
        long batch = hands.checked(
                Dataset.KESEJAHTERAAN,
                "2018-TW1",
                rows -> rows.row(81).row(83, "nama", "Muhamad Riski", "tanggal_lahir", "1990-05-04"));
        signIn(Hands.DINSOS);
        navigate(MatchView.class, Map.of(MatchView.ID, Long.toString(batch)));

        var rows = $(Grid.class).single();
        assertThat(test(rows).size()).isEqualTo(1);
        assertThat(test(rows).getCellText(0, 2)).startsWith("1371…**…").doesNotContain(Rows.nik(83), "Muhamad");
        test((Button) test(rows).getCellComponent(0, 5)).click();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("tanggal lahir sama"));
        press("Tetapkan");

        assertThat(count(batch, MatchState.ACCEPTED)).isEqualTo(1);
        var all = $(Grid.class).single();
        assertThat(test(all).size()).isEqualTo(2);
        test((Button) test(all).getCellComponent(1, 5)).click();
        press("Batalkan keputusan");
        assertThat(count(batch, MatchState.NOT_FOUND)).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoPopulationYet() {
        long batch =
                hands.checked(Dataset.KESEJAHTERAAN, "2005-TW1", rows -> rows.row(84, "tanggal_lahir", "1990-05-04"));
        signIn(Hands.WALIDATA);
        navigate(MatchView.class, Map.of(MatchView.ID, Long.toString(batch)));

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Belum ada data penduduk tervalidasi"));
        assertThat($(Grid.class).all()).isEmpty();
    }

    @Test
    void listsBatchesWithTheirSharesForTheOwnOpdOnly() {
        hands.validated(Dataset.PENDUDUK, "2018-S2", rows -> rows.row(85));
        long batch = hands.checked(
                Dataset.KESEJAHTERAAN, "2019-TW1", rows -> rows.row(85).row(86));
        signIn(Hands.DINSOS);
        navigate(MatchListView.class);

        var grid = $(Grid.class).single();
        int row = -1;
        for (int i = 0; i < test(grid).size(); i++) {
            row = ((MatchSummary) test(grid).getRow(i)).batch().id() == batch ? i : row;
        }
        var summary = (MatchSummary) test(grid).getRow(row);
        assertThat(summary.matched()).isEqualTo(1);
        assertThat(test(grid).getCellText(row, 3)).isEqualTo("1");
    }

    @Test
    void isNotFoundForAnotherOpd() {
        long batch =
                hands.checked(Dataset.KESEJAHTERAAN, "2005-TW2", rows -> rows.row(87, "tanggal_lahir", "1990-05-04"));
        signIn(Hands.DISNAKER);

        UI.getCurrent().navigate("padan/" + batch);

        assertThat($(H1.class).single().getText()).doesNotContain("Padan");
    }

    private long count(long batch, MatchState state) {
        return matchingService.batch(batch).orElseThrow().n(state);
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
