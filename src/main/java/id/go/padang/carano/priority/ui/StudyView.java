package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.DecisionService;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One study: being weighed, on its way, or decided. */
@Route("prioritas/:id")
@RolesAllowed("READ_FIGURES")
@CssImport("./styles/priority.css")
class StudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "id";

    // the reports know this module, so it cannot ask them for the address
    private static final String PRINTED = "laporan?jenis=prioritas&pokok=";

    private final transient PriorityService priorities;
    private final transient StudyService studies;
    private final transient DecisionService decisions;
    private final transient FollowUpService followUp;
    private final transient FigureService figures;
    private final transient OpdService opds;
    private final transient WilayahService wilayahService;
    private final transient CurrentAccount current;
    private final StudyWords words = new StudyWords(this, getLocale());
    private String title = "";

    StudyView(
            PriorityService priorities,
            StudyService studies,
            DecisionService decisions,
            FollowUpService followUp,
            FigureService figures,
            OpdService opds,
            WilayahService wilayahService,
            CurrentAccount current) {
        this.priorities = priorities;
        this.studies = studies;
        this.decisions = decisions;
        this.followUp = followUp;
        this.figures = figures;
        this.opds = opds;
        this.wilayahService = wilayahService;
        this.current = current;
        addClassName("carano-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var study = event.getRouteParameters().get(ID).flatMap(Ids::read).flatMap(priorities::study);
        if (study.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(study.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Study study) {
        var plan = study.plan();
        title = plan.name();
        boolean inside = current.get().may(Permission.STUDY_PRIORITIES);
        removeAll();
        add(
                new Breadcrumb(List.of(
                        new Breadcrumb.Step(words.get("priority.title"), Optional.of("prioritas")),
                        new Breadcrumb.Step(title, Optional.empty()))),
                new H1(title),
                facts(study));
        if (inside) {
            add(new StudySteps(study.status()));
            lastWord(study).ifPresent(this::add);
        }
        var record = priorities.decision(study.id());
        if (inside) {
            add(new StudyActions(
                    studies,
                    decisions,
                    study,
                    priorities.stances(study.id()),
                    current.get(),
                    figures.releases(),
                    this::show,
                    id -> getUI().ifPresent(ui -> ui.navigate("prioritas/" + id))));
        }
        if (record.isPresent()) {
            if (current.get().may(Permission.PRINT_REPORTS)) {
                add(printed(study.id()));
            }
            add(new DecisionPanel(record.get(), words, opds));
            add(new ActionsPanel(
                    study.id(),
                    followUp.actionsAfter(study.id()),
                    current.get().may(Permission.MANAGE_FOLLOW_UP),
                    words));
        } else if (inside) {
            add(new WorkbenchPanel(
                    studies,
                    study,
                    new WorkbenchPanel.Surroundings(
                            figures.releases(), opds, current.get(), priorities.stances(study.id())),
                    words,
                    this::show));
        }
        if (inside) {
            add(new TrailPanel(priorities.events(study.id()), words));
        }
    }

    private Paragraph printed(long id) {
        var link = new Anchor(PRINTED + id, words.get("report.prioritas.print"));
        link.setRouterIgnore(false);
        return new Paragraph(link);
    }

    private Paragraph facts(Study study) {
        var plan = study.plan();
        var facts = new Paragraph(String.join(
                " · ",
                words.subject(
                        plan, kode -> wilayahService.get(new KodeWilayah(kode)).name()),
                words.get("priority.led_by", opds.nameOf(plan.team().lead())),
                words.get("priority.release", plan.release()),
                words.get("priority.revision", study.revision())));
        facts.addClassName("carano-note");
        return facts;
    }

    /** Why it came back, who objected: what one has to know before anything else. */
    private Optional<Component> lastWord(Study study) {
        if (study.status().decided()) {
            return Optional.empty();
        }
        return priorities.events(study.id()).reversed().stream()
                .filter(event ->
                        List.of("RETURNED", "OBJECTED", "PROPOSED", "WITHDRAWN").contains(event.kind()))
                .findFirst()
                .filter(event -> !event.kind().equals("PROPOSED"))
                .map(event -> {
                    var word = new Paragraph(words.get(
                            "priority.word." + event.kind(),
                            event.actor(),
                            words.formats().moment(event.at()),
                            event.reason()));
                    word.addClassName("study-word");
                    word.getElement().setAttribute("role", "status");
                    return word;
                });
    }
}
