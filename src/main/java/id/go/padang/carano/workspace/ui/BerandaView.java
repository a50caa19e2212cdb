package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.ui.HomePart;
import id.go.padang.carano.workspace.BriefingService;
import id.go.padang.carano.workspace.SavedViewService;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where everybody's day begins: readers see how the city stands, workers what waits for them. */
@Route("beranda")
@Menu(title = "workspace.menu", order = 1, icon = "home")
@PermitAll
class BerandaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentAccount currentAccount;
    private final transient BriefingService briefings;
    private final transient BriefingWords words;
    private final transient Queues queues;
    private final transient SavedViewService savedViews;
    private final transient BriefingMap.Sources maps;
    private final transient List<HomePart> parts;

    BerandaView(
            CurrentAccount currentAccount,
            BriefingService briefings,
            BriefingWords words,
            Queues queues,
            SavedViewService savedViews,
            BriefingMap.Sources maps,
            List<HomePart> parts) {
        this.currentAccount = currentAccount;
        this.briefings = briefings;
        this.words = words;
        this.queues = queues;
        this.savedViews = savedViews;
        this.maps = maps;
        this.parts = parts;
        addClassNames("carano-page", "beranda");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var account = currentAccount.get();
        add(new H1(getTranslation("workspace.title", account.displayName())));
        var waiting = queues.waiting(getLocale());
        boolean worksFirst = account.may(Permission.READ_BATCHES);
        if (worksFirst && !waiting.isEmpty()) {
            add(QueuePanel.waiting(waiting));
        }
        if (account.may(Permission.READ_FIGURES)) {
            places(account.role()).forEach(this::addBriefing);
        } else {
            add(new Paragraph(getTranslation("workspace.nofigures")), QueuePanel.work(queues.elsewhere(getLocale())));
        }
        if (!worksFirst && account.may(Permission.READ_FIGURES) && !waiting.isEmpty()) {
            add(QueuePanel.waiting(waiting));
        }
        parts.stream()
                .sorted(Comparator.comparingInt(HomePart::order))
                .flatMap(part -> part.create().stream())
                .forEach(this::add);
        add(new SavedPanel(savedViews));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.menu");
    }

    private List<Place> places(Role role) {
        var places = new ArrayList<Place>();
        places.add(briefings.home());
        var city = Place.CITY;
        if (role == Role.DEWAN && !places.contains(city)) {
            places.add(city);
        }
        return places;
    }

    private void addBriefing(Place place) {
        briefings
                .briefing(place)
                .ifPresentOrElse(
                        briefing -> {
                            add(new BriefingPanel(briefing, words));
                            if (BriefingMap.draws(place)) {
                                add(new BriefingMap(place, maps));
                            }
                        },
                        () -> add(nothingYet()));
    }

    private Section nothingYet() {
        var nothing = new Section(new Paragraph(getTranslation("workspace.nothing")));
        nothing.addClassName("place-nothing");
        return nothing;
    }
}
