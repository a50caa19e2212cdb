package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.Legend;
import id.go.padang.carano.shared.ui.Sign;
import jakarta.annotation.security.PermitAll;

/** The reader's role on one page, to print and keep beside the screen. */
@Route("panduan")
@Menu(title = "guide.menu", order = 95, icon = "guide")
@PermitAll
class GuideView extends Div implements HasDynamicTitle {

    private static final int MOST_STEPS = 12;

    GuideView(CurrentAccount currentAccount, Texts texts) {
        var role = currentAccount.get().role();
        addClassNames("carano-page", "guide");
        var print = new Button(
                getTranslation("guide.print"),
                Sign.PRINT.create(),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        add(
                new H1(getTranslation("guide.title", getTranslation("organization.role." + role))),
                print,
                new Paragraph(getTranslation("guide." + role + ".purpose")),
                new H2(getTranslation("guide.steps")));
        var steps = new OrderedList();
        for (int i = 1; i <= MOST_STEPS; i++) {
            texts.find(getLocale(), "guide." + role + "." + i)
                    .map(ListItem::new)
                    .ifPresent(steps::add);
        }
        add(steps, new H2(getTranslation("guide.everybody")));
        var everybody = new OrderedList();
        for (int i = 1; i <= MOST_STEPS; i++) {
            texts.find(getLocale(), "guide.all." + i).map(ListItem::new).ifPresent(everybody::add);
        }
        add(everybody, new Legend());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guide.menu");
    }
}
