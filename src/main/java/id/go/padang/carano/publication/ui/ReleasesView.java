package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.publication.SuppressionAuditService;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.RolesAllowed;

@Route("rilis")
@RolesAllowed("PUBLISH")
@Menu(title = "publication.menu", order = 40, icon = "release")
class ReleasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WaitingBatches waiting;
    private final ReleaseList releases;

    ReleasesView(
            PublicationService publicationService,
            FigureService figureService,
            SuppressionAuditService audits,
            CurrentAccount current,
            Texts texts) {
        addClassName("carano-page");
        releases = new ReleaseList(figureService, publicationService, audits, texts);
        waiting = new WaitingBatches(publicationService, current, texts, releases::refresh);
        add(new H1(getPageTitle()), waiting, releases);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        waiting.refresh();
        releases.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.title");
    }
}
