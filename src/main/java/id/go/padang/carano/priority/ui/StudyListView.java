package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.Reordering;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyFilter;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Studies and decisions that the reader may see. */
@Route("prioritas")
@RolesAllowed("READ_FIGURES")
@CssImport("./styles/priority.css")
@Menu(title = "priority.menu", order = 30, icon = "priority")
class StudyListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATUS = "keadaan";
    private static final String LEAD = "opd";

    private final transient PriorityService priorities;
    private final transient OpdService opds;
    private final transient WilayahService wilayahService;
    private final boolean mayStudy;
    private final StudyWords words = new StudyWords(this, getLocale());
    private final Select<StudyStatus> status = new Select<>();
    private final ComboBox<Opd> lead = new ComboBox<>();
    private final Div list = new Div();
    private boolean reading;

    StudyListView(
            PriorityService priorities,
            StudyService studies,
            FigureService figures,
            OpdService opds,
            WilayahService wilayahService,
            CurrentAccount current) {
        this.priorities = priorities;
        this.opds = opds;
        this.wilayahService = wilayahService;
        mayStudy = current.get().may(Permission.STUDY_PRIORITIES);
        addClassName("carano-page");
        var tools = new Div();
        tools.addClassName("carano-tools");
        if (mayStudy) {
            status.setLabel(words.get("priority.status"));
            status.setItems(Arrays.asList(StudyStatus.values()));
            status.setEmptySelectionAllowed(true);
            status.setEmptySelectionCaption(words.get("priority.all"));
            status.setItemLabelGenerator(
                    one -> one == null ? words.get("priority.all") : words.get("priority.status." + one));
            status.addValueChangeListener(change -> filter());
            lead.setLabel(words.get("priority.lead"));
            lead.setItems(opds.all());
            lead.setItemLabelGenerator(Opd::name);
            lead.setClearButtonVisible(true);
            lead.setPlaceholder(words.get("priority.all"));
            lead.addValueChangeListener(change -> filter());
            var create = new Button(
                    words.get("priority.new"),
                    click -> new NewStudyDialog(
                                    studies, opds, wilayahService, figures.releases(), current.get(), this::open)
                            .open());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(status, lead, create);
        }
        list.addClassName("study-list");
        add(new H1(getPageTitle()), note(), tools, list);
    }

    private Paragraph note() {
        var note = new Paragraph(words.get(mayStudy ? "priority.note" : "priority.note.reader"));
        note.addClassName("carano-note");
        return note;
    }

    private void open(Study study) {
        getUI().ifPresent(ui -> ui.navigate("prioritas/" + study.id()));
    }

    private void filter() {
        if (reading) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional.ofNullable(status.getValue()).ifPresent(one -> parameters.put(STATUS, one.name()));
        Optional.ofNullable(lead.getValue()).ifPresent(one -> parameters.put(LEAD, one.kode()));
        UI.getCurrentOrThrow().navigate(StudyListView.class, QueryParameters.simple(parameters));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var wanted = query.getSingleParameter(STATUS)
                .flatMap(text -> Arrays.stream(StudyStatus.values())
                        .filter(one -> one.name().equals(text))
                        .findFirst());
        var leading = query.getSingleParameter(LEAD).flatMap(opds::find);
        if (mayStudy) {
            reading = true;
            status.setValue(nullable(wanted));
            lead.setValue(nullable(leading));
            reading = false;
        }
        show(priorities.studies(new StudyFilter(wanted, leading.map(Opd::kode))));
    }

    private static <T> @Nullable T nullable(Optional<T> some) {
        return some.orElse(null);
    }

    private void show(List<Study> studies) {
        list.removeAll();
        if (studies.isEmpty()) {
            var none = new Paragraph(words.get(mayStudy ? "priority.none" : "priority.none.reader"));
            none.addClassName("carano-note");
            list.add(none);
            return;
        }
        var entries = new UnorderedList();
        var reorderings = priorities.reorderings();
        studies.forEach(study -> entries.add(entry(study, Optional.ofNullable(reorderings.get(study.id())))));
        list.add(entries);
    }

    private ListItem entry(Study study, Optional<Reordering> reordering) {
        var plan = study.plan();
        var link = new Anchor("prioritas/" + study.id(), plan.name());
        link.setRouterIgnore(false);
        link.addClassName("study-name");
        var facts = new Span(String.join(
                " · ",
                words.subject(
                        plan, kode -> wilayahService.get(new KodeWilayah(kode)).name()),
                opds.nameOf(plan.team().lead()),
                words.get("priority.release", plan.release()),
                words.get("priority.revision", study.revision()),
                words.get("priority.changed", study.changedBy(), words.formats().moment(study.changedAt()))));
        facts.addClassName("carano-note");
        var head = new Div(link, words.badge(study.status()));
        reordering.ifPresent(one -> head.add(
                new StatusBadge(StatusBadge.Kind.ATTENTION, words.get("priority.reordered.mark", one.release()))));
        return new ListItem(head, facts);
    }

    @Override
    public String getPageTitle() {
        return words.get("priority.title");
    }
}
