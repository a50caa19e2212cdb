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
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.AfterPaint;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.Legend;
import id.go.padang.carano.shared.ui.ShareLink;
import id.go.padang.carano.shared.ui.Still;
import id.go.padang.carano.wilayah.BoundaryService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One place: sectors and their figures, its areas, what it is like beside others, and what others published about it. */
final class PlacePage extends Div {

    /** Makes pages; holds what every part of a page asks. */
    @org.springframework.stereotype.Component
    record Maker(
            PlaceNames names,
            Texts texts,
            CurrentAccount currentAccount,
            IndicatorService indicators,
            FigureService figures,
            Trust trust,
            AuditService audit,
            PeopleLinks people,
            BoundaryService boundaries) {

        /** @param below whether what lies below the first screen comes behind it, or everything at once */
        PlacePage page(PageData data, Below below) {
            return new PlacePage(data, this, below);
        }
    }

    /** When the parts below the first screen come. */
    enum Below {
        /** For a place that is opened anew. */
        AFTER_THE_FIRST_SCREEN,
        /** For a reader who stands somewhere on the page and is to be put back there. */
        AT_ONCE
    }

    private final Maker maker;
    private final PlaceAddress address;
    private final String title;
    private final H1 heading;
    private final FilterBar filters;
    private Optional<SectorTabs> tabs = Optional.empty();
    private Optional<ChildrenPanel> children = Optional.empty();
    private Optional<ChildrenTable> table = Optional.empty();
    private Optional<SideBySide> beside = Optional.empty();

    // the figures themselves are not kept: they would outlive the page in the session
    private PlacePage(PageData data, Maker maker, Below below) {
        this.maker = maker;
        address = data.address();
        title = maker.names().title(getLocale(), data.place());
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        filters = new FilterBar(data, maker);
        addClassNames("carano-page", "place-page");
        add(new Breadcrumb(maker.names().way(getLocale(), address)), head(data));
        if (data.all().isEmpty()) {
            addNothingYet();
        } else {
            addFirstScreen(data);
        }
        switch (below) {
            case AT_ONCE -> below(data).forEach(this::add);
            case AFTER_THE_FIRST_SCREEN -> {
                var later = new AfterPaint(() -> below(data));
                later.addClassName("page-below");
                add(later);
            }
        }
    }

    String title() {
        return title;
    }

    /** Puts the reader where the change was made: at the top of another place, or at the part that was changed. */
    void takeFocus(PlaceAddress before) {
        var choice = address.choice();
        var earlier = before.choice();
        if (!before.place().equals(address.place())) {
            heading.getElement().callJsFunction("focus");
        } else if (!choice.beside().equals(earlier.beside())) {
            beside.ifPresent(SideBySide::takeFocus);
        } else if (!choice.columns().equals(earlier.columns())) {
            table.ifPresent(ChildrenTable::takeFocus);
        } else if (!choice.sector().equals(earlier.sector())) {
            tabs.ifPresent(SectorTabs::takeFocus);
        } else if (!choice.measure().equals(earlier.measure())) {
            children.ifPresent(ChildrenPanel::takeFocus);
        } else {
            filters.takeFocus();
        }
    }

    /** The release is named, so that the address shows the same figures after the next one. */
    private static String fixed(PageData data) {
        var selection = data.selection();
        return data.address()
                .with(new Selection(data.release().map(Release::number), selection.period(), selection.filter()))
                .href();
    }

    private Component head(PageData data) {
        var tools = new Div(new ShareLink(() -> fixed(data)));
        if (maker.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            ReportLink.to(data).ifPresent(tools::add);
        }
        tools.addClassName("place-tools");
        var head = new Header(heading, tools);
        head.addClassName("place-head");
        return head;
    }

    private void addFirstScreen(PageData data) {
        var sectors = new SectorTabs(data, maker);
        tabs = Optional.of(sectors);
        add(new ReleaseBar(data, maker.texts()), filters, sectors);
        data.chosen()
                .ifPresentOrElse(figures -> add(new HeadlineCards(data, figures, maker)), () -> add(nothingOf(data)));
    }

    private List<Component> below(PageData data) {
        var parts = new ArrayList<Component>();
        data.chosen().ifPresent(figures -> addSector(parts, data, figures));
        if (hasChildren(data)) {
            var all = new ChildrenTable(title, data, maker);
            table = Optional.of(all);
            parts.add(all);
        }
        if (!data.all().isEmpty()) {
            addOthers(parts, data);
            parts.add(new Legend());
        }
        if (!data.published().isEmpty()) {
            parts.add(new PublishedPanel(data.published(), maker.indicators().series(), maker.texts(), maker.names()));
        }
        addNeighbours(parts);
        return parts;
    }

    private void addSector(List<Component> parts, PageData data, PlaceFigures figures) {
        if (!figures.children().isEmpty()) {
            data.measure().ifPresent(measure -> {
                var panel = new ChildrenPanel(data, figures, measure, maker);
                children = Optional.of(panel);
                parts.add(panel);
            });
        }
        parts.add(new BreakdownPanel(data, figures, maker));
    }

    private void addOthers(List<Component> parts, PageData data) {
        if (!data.place().equals(Place.CITY)) {
            var both = new SideBySide(address, maker);
            beside = Optional.of(both);
            parts.add(both);
            data.measure()
                    .flatMap(measure -> ComparisonPanel.of(data, measure, maker))
                    .ifPresent(parts::add);
        }
    }

    private static boolean hasChildren(PageData data) {
        return data.all().stream().anyMatch(figures -> !figures.children().isEmpty());
    }

    private Component nothingOf(PageData data) {
        var name = getTranslation("dataset." + data.sector().dataset());
        var nothing = new Section(
                new H2(getTranslation("place.nothing.title", name)), new Paragraph(getTranslation("place.nothing")));
        nothing.addClassName("place-nothing");
        return nothing;
    }

    private void addNothingYet() {
        var nothing = new Section(
                new H2(getTranslation("dashboard.nothing.title")), new Paragraph(getTranslation("place.nothing.all")));
        nothing.addClassName("place-nothing");
        add(nothing);
    }

    private void addNeighbours(List<Component> parts) {
        var besides = maker.names().besides(address.place());
        if (besides.isEmpty()) {
            return;
        }
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", getTranslation("dashboard.besides"));
        nav.addClassName("place-besides");
        Still.fill(
                nav,
                Stream.concat(
                                Stream.of(new H2(getTranslation("dashboard.besides"))),
                                besides.stream()
                                        .map(place -> new Anchor(
                                                address.at(place).href(),
                                                maker.names().shortTitle(getLocale(), place))))
                        .toList());
        parts.add(nav);
    }
}
