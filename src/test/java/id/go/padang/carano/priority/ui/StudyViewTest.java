package id.go.padang.carano.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.StudyFilter;
import id.go.padang.carano.priority.WithPriorityCity;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithPriorityCity
class StudyViewTest extends SpringBrowserlessTest {

    private static final String DRAFT = "Kesejahteraan anak";

    @Autowired
    private DemoReader reader;

    @Autowired
    private PriorityService priorities;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsAStudyWithItsWeightsOrderAndFirmnessInBothLanguages() {
        long id = demo();
        for (Locale locale : Texts.LOCALES) {
            enter("kepala.dinsos", locale);
            UI.getCurrent().navigate("prioritas/" + id);

            assertThat($(H1.class).single().getText()).startsWith(DRAFT);
            assertThat($(RangeInput.class).all()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(sentences())
                    .anyMatch(text -> text.contains("100 pembobotan") || text.contains("100 weightings"));
            assertThat($(Button.class).all())
                    .extracting(Button::getText)
                    .anyMatch(text -> text.equals("Usulkan") || text.equals("Propose"));
            leave();
        }
    }

    @Test
    void showsWhatJudgedPairsComeToBesideEverySlider() {
        long id = demo();
        enter("kepala.dinsos", Texts.INDONESIAN);
        UI.getCurrent().navigate("prioritas/" + id);
        button("Bandingkan berpasangan (AHP)").click();
        pairs().getFirst().setValue(2);
        button("Pakai perbandingan ini").click();

        assertThat($(Span.class).all())
                .filteredOn(span -> span.hasClassName("study-share"))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.getText()).endsWith("%"));
        assertThat($(RangeInput.class).all().getFirst().getValue()).isGreaterThan(34);
    }

    @Test
    void keepsCriteriaOnlyWhileEveryFieldCanBeRead() {
        long id = demo();
        enter("kepala.dinsos", Texts.INDONESIAN);
        UI.getCurrent().navigate("prioritas/" + id);
        button("Kriteria").click();
        var limit = $(NumberField.class).all().getLast();
        limit.setInvalid(true);
        button("Simpan").click();
        assertThat(sentences()).anyMatch(text -> text.startsWith("Ada isian yang kosong"));

        limit.setInvalid(false);
        button("Simpan").click();
        assertThat($(NumberField.class).all()).isEmpty();
    }

    @Test
    void offersAKepalaOfAnotherOpdOnlyTheOwnWeights() {
        long id = demo();
        enter("kepala.disnaker", Texts.INDONESIAN);
        UI.getCurrent().navigate("prioritas/" + id);

        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("Simpan sebagai bobot saya")
                .doesNotContain("Usulkan", "Simpan sebagai bobot kajian", "Kriteria", "Tetapkan");
    }

    @Test
    void answersTheCouncilAboutADraftAsAboutNothing() {
        long id = demo();
        enter("dewan", Texts.INDONESIAN);
        UI.getCurrent().navigate("prioritas/" + id);

        assertThat($(H1.class).single().getText()).doesNotContain(DRAFT);
        UI.getCurrent().navigate("prioritas");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).noneMatch(text -> text.startsWith(DRAFT));
    }

    @Test
    void showsTheCouncilADecisionWithItsActionsAndWhatTheNextReleaseWouldChange() {
        enter("dewan", Texts.INDONESIAN);
        UI.getCurrent().navigate("prioritas");
        var decided = $(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith("Penanganan kemiskinan"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(decided.getHref());

        assertThat($(H1.class).single().getText()).startsWith("Penanganan kemiskinan");
        assertThat(sentences())
                .anyMatch(text -> text.startsWith("Ditetapkan oleh Pimpinan"))
                .anyMatch(text -> text.matches("Rilis \\d akan mengubah urutan.*"));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Contoh: salurkan bantuan di kecamatan yang didahulukan")
                .doesNotContain("Catat tindakan");
    }

    @SuppressWarnings("unchecked")
    private List<Select<Integer>> pairs() {
        return $(Select.class).all().stream()
                .filter(select -> select.getLabel().contains(" dibanding "))
                .map(select -> (Select<Integer>) select)
                .toList();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private long demo() {
        return reader.as("kepala.dinsos", () -> priorities.studies(StudyFilter.ALL)).stream()
                .filter(study -> study.plan().name().startsWith(DRAFT))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    protected void initVaadinEnvironment() {
        // the request of a test takes its rights when it is made: first sign in, then open a browser
    }

    private void enter(String username, Locale locale) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(locale);
    }
}
