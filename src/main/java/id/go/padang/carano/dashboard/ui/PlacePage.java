package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.Legend;

/** One place: headline figures, its areas, its breakdowns, and what others have published about it. */
final class PlacePage extends Div {

    /** Makes pages; holds what every part of a page asks. */
    @org.springframework.stereotype.Component
    record Maker(PlaceNames names, Texts texts, CurrentAccount currentAccount, IndicatorService indicators) {

        PlacePage page(PageData data) {
            return new PlacePage(data, this);
        }
    }

    private final PageData data;
    private final Maker maker;
    private final String title;
    private final H1 heading;

    private PlacePage(PageData data, Maker maker) {
        this.data = data;
        this.maker = maker;
        title = maker.names().title(getLocale(), data.place());
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        addClassNames("carano-page", "place-page");
        add(new Breadcrumb(maker.names().way(getLocale(), data.place(), data.selection())), head());
        data.figures().ifPresentOrElse(this::addFigures, this::addNothingYet);
        if (!data.published().isEmpty()) {
            add(new PublishedPanel(data.published(), maker.indicators().series(), maker.texts()));
        }
        addNeighbours();
    }

    String title() {
        return title;
    }

    /** Puts the reader at the top of the new page. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Component head() {
        var tools = new Div(new ShareButton(data));
        if (data.figures().isPresent() && maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            ReportLink.to(data).ifPresent(tools::add);
        }
        tools.addClassName("place-tools");
        var head = new Header(heading, tools);
        head.addClassName("place-head");
        return head;
    }

    private void addFigures(PlaceFigures figures) {
        add(new ReleaseBar(data, figures, maker.texts()));
        add(new HeadlineCards(figures, maker.texts()));
        if (!figures.children().isEmpty()) {
            var areas = new AreaRows(figures, data.selection(), maker.names());
            var charts = new Div(
                    new ChildrenChart(figures, areas, data.selection()), new BreakdownPanel(figures.breakdowns()));
            charts.addClassName("place-charts");
            add(charts);
            add(new ChildrenTable(title, figures, areas, maker));
        } else {
            add(new BreakdownPanel(figures.breakdowns()));
        }
        add(new Legend());
    }

    private void addNothingYet() {
        var nothing = new Section(
                new H2(getTranslation("dashboard.nothing.title")), new Paragraph(getTranslation("dashboard.nothing")));
        nothing.addClassName("place-nothing");
        add(nothing);
    }

    private void addNeighbours() {
        var besides = maker.names().besides(data.place());
        if (besides.isEmpty()) {
            return;
        }
        var nav = new Nav(new H2(getTranslation("dashboard.besides")));
        nav.getElement().setAttribute("aria-label", getTranslation("dashboard.besides"));
        nav.addClassName("place-besides");
        besides.forEach(place -> nav.add(new Anchor(
                DashboardNavigation.hrefTo(place, data.selection()),
                maker.names().shortTitle(getLocale(), place))));
        add(nav);
    }
}
