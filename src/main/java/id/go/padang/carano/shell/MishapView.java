package id.go.padang.carano.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Stands in for a page that could not be opened because of an unexpected error. */
@ParentLayout(MainLayout.class)
@PermitAll
class MishapView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Mishaps mishaps;

    MishapView(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Mishaps.isDenial(parameter.getException())) {
            event.rerouteToError(NotFoundException.class);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        addClassName("carano-page");
        if (mishaps.isWithoutDatabase(parameter.getException())) {
            add(
                    new H1(getTranslation("shell.plain.database.title")),
                    new Paragraph(getTranslation("shell.database.away")));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        add(
                new H1(getTranslation("shell.error.title")),
                new Paragraph(getTranslation("shell.error.message", Mishaps.reported(parameter.getException()))),
                new RouterLink(getTranslation("shell.home"), HomeView.class));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
