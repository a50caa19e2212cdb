package id.go.padang.carano.wilayah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.organization.SignedInAs;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.AreaMap;
import id.go.padang.carano.wilayah.BoundaryAdminService;
import id.go.padang.carano.wilayah.BoundaryReceipt;
import id.go.padang.carano.wilayah.BoundaryService;
import id.go.padang.carano.wilayah.GeoJsonFile;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class BoundariesViewTest extends SpringBrowserlessTest {

    @Autowired
    private BoundaryAdminService boundaries;

    @Autowired
    private BoundaryService boundaryService;

    @Test
    void previewsALoadedSetAndPutsItIntoForce() {
        signIn(Role.ADMIN);
        navigate(BoundariesView.class);
        assertThat(headings()).contains("Pratinjau: Peta skematis");
        var figures = $(AreaMap.class).single().getElement().getProperty("figures");
        assertThat(figures).contains("Luas kelurahan menurut peta", "Peta skematis: letak wilayah kira-kira");

        $(BoundaryUpload.class)
                .single()
                .show(received(GeoJsonFile.of(boundaryService.kelurahan()).bytes()));

        assertThat(headings()).contains("Pratinjau: batas.geojson");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
        press("Berlakukan");
        assertThat($(Notification.class).all()).isNotEmpty();
        assertThat(boundaryService.captionKey()).isEqualTo("wilayah.map.official");

        // the list offers the way back
        var grid = $(Grid.class).single();
        test((Button) ((com.vaadin.flow.component.html.Div) test(grid).getCellComponent(0, 4))
                        .getChildren()
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(headings()).contains("Pratinjau: Peta skematis");
        press("Berlakukan");
        assertThat(boundaryService.captionKey()).isEqualTo("wilayah.map.schematic");
        boundaries.standing().sets().forEach(set -> boundaries.remove(set.id()));
    }

    @Test
    void listsEveryProblemAsPlainText() {
        signIn(Role.ADMIN);
        navigate(BoundariesView.class);

        $(BoundaryUpload.class)
                .single()
                .show(received(GeoJsonFile.of(
                                boundaryService.kelurahan(),
                                kode -> kode.value().replace("13.71.01.1001", "<b>x</b>"))
                        .bytes()));

        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Bentuk ke-1: kode <b>x</b> tidak dikenal.",
                        "13.71.01.1001 Belakang Pondok tidak ada dalam berkas.");
        assertThat(boundaries.standing().sets()).isEmpty();
    }

    @Test
    void isNotFoundForWalidata() {
        signIn(Role.WALIDATA);

        UI.getCurrent().navigate("batas");

        assertThat($(H1.class).single().getText()).doesNotContain("Batas");
    }

    private BoundaryReceipt received(byte[] content) {
        return boundaries.receive("batas.geojson", new ByteArrayInputStream(content), Optional.empty());
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
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

    private void signIn(Role role) {
        var account = new Account(
                75, "peta", "Peta", role, Optional.empty(), Optional.empty(), Optional.empty(), Texts.INDONESIAN);
        SecurityContextHolder.getContext().setAuthentication(SignedInAs.account(account));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }
}
