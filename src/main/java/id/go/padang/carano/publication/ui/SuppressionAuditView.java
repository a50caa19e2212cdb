package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.publication.SuppressionAuditService;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.security.RolesAllowed;

@Route("rilis/audit-sel-kecil")
@RolesAllowed({"PUBLISH", "READ_TRAIL"})
@Menu(title = "suppression.audit", order = 41, icon = "release")
class SuppressionAuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SuppressionAudits audits;

    SuppressionAuditView(SuppressionAuditService service, Texts texts) {
        addClassName("carano-page");
        audits = new SuppressionAudits(service, texts);
        add(new H1(getPageTitle()), audits);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        audits.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("suppression.audit");
    }
}
