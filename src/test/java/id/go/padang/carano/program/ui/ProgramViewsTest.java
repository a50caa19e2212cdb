package id.go.padang.carano.program.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.program.followup.ActionState;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.proposal.ProposalContent;
import id.go.padang.carano.program.proposal.ProposalKind;
import id.go.padang.carano.program.proposal.ProposalReading;
import id.go.padang.carano.program.proposal.ProposalSector;
import id.go.padang.carano.program.proposal.ProposalService;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WithDemoData
class ProgramViewsTest extends SpringBrowserlessTest {

    @Autowired
    private DemoReader reader;

    @Autowired
    private FollowUpService followUpService;

    @Autowired
    private ProposalService proposalService;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsEveryGoalWithItsSharesSaidInWords() {
        enter("kepala.dinsos");
        open("sasaran");
        assertThat(text())
                .contains("Kontribusi genap: 100 persen")
                .contains("Kontribusi kurang: bersama 90 dari 100 persen, kurang 10 persen")
                .contains("Kontribusi genap: 600 anak");

        enter("dewan");
        open("sasaran");
        assertThat(text()).doesNotContain("Kontribusi kurang");
        assertThat(buttons()).doesNotContain("Tambah sasaran");
    }

    @Test
    void opensOneGoalWithWhatWasReachedTogether() {
        enter("kepala.dukcapil");
        open("sasaran");
        var link = find(RouterLink.class).all().stream()
                .filter(one -> one.getText().startsWith("S4"))
                .findFirst()
                .orElseThrow();
        open(link.getHref());

        assertThat(find(H1.class).single().getText()).startsWith("S4");
        assertThat(text())
                .contains("Bersama 330 anak, setiap orang dihitung sekali (jumlah laporan 390)")
                .contains("Belum melapor: Dinas Pendidikan dan Kebudayaan");
        assertThat(buttons()).contains("Laporkan realisasi").doesNotContain("Ubah sasaran", "Tetapkan");
    }

    @Test
    void showsFindingsCoverageAndMatrixOfTheExamplePlans() {
        enter("dewan");
        open("keselarasan");

        assertThat(text())
                .contains("9 hal yang tidak selaras")
                .contains("Target 2026, 2027, 2029 lebih lemah: 9,5 terhadap 5,4 persen pada P1.1.2.")
                .contains("3 dari 4", "75,0");
        assertThat(buttons()).doesNotContain("Ubah simpul", "Tambah simpul");
    }

    @Test
    void movesAnActionOnScreenAndShowsTheCouncilItsState() {
        enter("kepala.disnaker");
        open("tindak-lanjut");
        press("Perbarui keadaan");
        find(TextArea.class).all().stream()
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow()
                .setValue("Undangan dikirim");
        press("Simpan");

        var moved = reader.as("kepala.disnaker", followUpService::actions).stream()
                .filter(action -> action.evidence().equals("Undangan dikirim"))
                .findFirst();
        assertThat(moved.map(Action::state)).contains(ActionState.IN_PROGRESS);
        enter("dewan");
        open("tindak-lanjut");
        assertThat(text())
                .contains("Undangan dikirim", "Lewat 9 hari", "Yang diputuskan terakhir")
                .doesNotContain("cocokkan daftar aset");
    }

    @Test
    void showsProposalsBesideTheNeedOfTheirKelurahan() {
        enter("pimpinan");
        open("usulan");
        assertThat(find(NativeTableRow.class).all()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(text()).containsPattern("peringkat \\d+ dari 10\\d kelurahan");

        var own = reader.as("lurah.korong-gadang", proposalService::proposals).stream()
                .filter(one -> one.proposal().content().title().contains("perlengkapan sekolah"))
                .findFirst()
                .orElseThrow();
        var all = reader.as("pimpinan", proposalService::proposals).stream()
                .filter(one -> one.proposal().id() == own.proposal().id())
                .findFirst()
                .orElseThrow();
        assertThat(own.need().orElseThrow().count()).isInstanceOf(Value.Known.class);
        assertThat(own.need().orElseThrow().count())
                .isEqualTo(all.need().orElseThrow().count());
        assertThat(own.need().orElseThrow().rank()).isEmpty();
        assertThat(all.need().flatMap(need -> need.rank())).isPresent();
    }

    @Test
    void readsAnewWhatOthersEnteredWhenItIsEnteredAgain() {
        enter("pimpinan");
        open("usulan");
        var title = "Contoh musrenbang: lampu jalan";
        assertThat(text()).doesNotContain(title);
        long id = reader.as(
                "lurah.korong-gadang",
                () -> proposalService.create(new ProposalContent(
                        ProposalKind.MUSRENBANG,
                        new KodeWilayah("13.71.09.1006"),
                        ProposalSector.LAINNYA,
                        title,
                        BigDecimal.TEN,
                        "unit",
                        BigDecimal.TEN,
                        2027)));

        open("usulan");
        assertThat(text()).contains(title);
        reader.as("lurah.korong-gadang", () -> {
            proposalService.delete(id, 1);
            return true;
        });
    }

    @Test
    void leavesACouncilMemberOnlyTheOwnDapil() {
        assertThat(reader.as("dewan", proposalService::proposals))
                .extracting(ProposalReading::proposal)
                .allMatch(one -> one.content().kelurahan().value().startsWith("13.71.0"))
                .noneMatch(one -> one.content().kelurahan().value().startsWith("13.71.09"));
        enter("dewan");
        open("usulan");
        assertThat(buttons()).contains("Tambah usulan").doesNotContain("Putuskan");
    }

    private void enter(String username) {
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(reader.account(username)));
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
