package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.indicator.CatalogueRefusedException;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.shared.ui.Breadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One definition to change, with what the change would do to the numbers, and everything it was before. */
@Route(Desk.CATALOGUE + "/:kode")
@RolesAllowed("EDIT_CATALOGUE")
@StyleSheet("styles/analysis.css")
class DefinitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FRESH = "baru";

    private final transient Desk desk;
    private final PreviewPanel preview;
    private final TextArea note = new TextArea(getTranslation("catalogue.note"));
    private final Paragraph problems = new Paragraph();
    private String title = "";
    private @Nullable DefinitionForm form;

    DefinitionView(Desk desk) {
        this.desk = desk;
        preview = new PreviewPanel(desk);
        addClassNames("carano-page", "definition-page");
        note.setRequiredIndicatorVisible(true);
        note.setHelperText(getTranslation("catalogue.note.help"));
        problems.addClassName("field-problem");
        problems.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("kode").orElse("");
        if (code.equals(FRESH)) {
            var from = event.getLocation().getQueryParameters().getSingleParameter(Desk.FROM);
            show(new Drafts(desk.indicators(), desk.texts()).fresh(from), List.of());
        } else {
            var history = desk.indicators().history(code);
            if (history.isEmpty()) {
                throw new NotFoundException();
            }
            show(history.getFirst().indicator(), history);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title", title);
    }

    private void show(Indicator shown, List<Revision> history) {
        boolean fresh = history.isEmpty();
        title = fresh ? getTranslation("catalogue.new") : shown.name().in(getLocale());
        form = new DefinitionForm(desk, shown, fresh, this::count);
        note.clear();
        note.setInvalid(false);
        problems.setText("");
        removeAll();
        add(
                new Breadcrumb(List.of(
                        new Breadcrumb.Step(getTranslation("catalogue.title"), Optional.of(Desk.CATALOGUE)),
                        new Breadcrumb.Step(title, Optional.empty()))),
                new H1(title));
        if (!fresh) {
            add(tools(shown, history));
        }
        var right = new Div(preview, saving());
        right.addClassName("definition-side");
        var both = new Div(form, right);
        both.addClassName("definition-both");
        add(both);
        if (!fresh) {
            add(new HistoryPanel(desk, history, old -> restore(old, history)));
        }
        count();
    }

    private Component tools(Indicator shown, List<Revision> history) {
        var state = CatalogueState.of(history.getFirst(), desk.figures().releases());
        var read = new Anchor("indikator/" + shown.code(), getTranslation("catalogue.read"));
        read.setRouterIgnore(false);
        var copy = new Anchor(Desk.NEW + "?" + Desk.FROM + "=" + shown.code(), getTranslation("catalogue.copy"));
        copy.setRouterIgnore(false);
        var tools = new Div(new StateBadge(state), read, copy);
        tools.addClassName("carano-tools");
        if (!history.getFirst().retired()) {
            var retire = new Button(
                    getTranslation("catalogue.retire"),
                    click -> new NoteDialog(
                                    getTranslation("catalogue.retire"),
                                    getTranslation(
                                            "catalogue.retire.text",
                                            shown.name().in(getLocale())),
                                    getTranslation("catalogue.retire"),
                                    why -> {
                                        desk.indicators().retire(shown.code(), why);
                                        reload(shown.code());
                                    })
                            .open());
            retire.addThemeVariants(ButtonVariant.TERTIARY);
            tools.add(retire);
        }
        return tools;
    }

    private Component saving() {
        var save = new Button(getTranslation("catalogue.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var panel = new Div(note, problems, save);
        panel.addClassNames("panel", "definition-save");
        return panel;
    }

    private DefinitionForm form() {
        if (form == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return form;
    }

    // texts that are still missing do not keep the numbers from being tried
    private void count() {
        if (form == null) {
            return;
        }
        var draft = form().draft();
        boolean countable = desk.indicators().problems(draft).stream()
                .map(CatalogueRefusedException.Problem::field)
                .noneMatch(List.of("numerator", "denominator", "measure")::contains);
        if (countable) {
            preview.show(draft);
        } else {
            preview.showBroken();
        }
    }

    private void save() {
        var draft = form().draft();
        var broken = form().broken();
        try {
            if (!broken.isEmpty()) {
                refuse(desk.indicators().problems(draft), broken);
                return;
            }
            var written = desk.indicators().save(draft, note.getValue());
            Notification.show(getTranslation("catalogue.saved", Integer.toString(written.revision())));
            if (draft.revision() == 0) {
                getUI().ifPresent(ui -> ui.navigate(Desk.CATALOGUE + "/" + written.code()));
            } else {
                reload(written.code());
            }
        } catch (CatalogueRefusedException refused) {
            refuse(refused.problems(), broken);
        }
    }

    private void refuse(List<CatalogueRefusedException.Problem> all, Map<String, String> broken) {
        form().show(all, broken);
        var about = all.stream()
                .filter(problem -> problem.field().equals("note"))
                .map(form()::sentence)
                .findFirst();
        note.setErrorMessage(about.orElse(""));
        note.setInvalid(about.isPresent());
        problems.setText(getTranslation("catalogue.refused") + " "
                + java.util.stream.Stream.concat(
                                all.stream().map(problem -> labelled(problem.field(), form().sentence(problem))),
                                broken.entrySet().stream()
                                        .map(one -> labelled(one.getKey(), getTranslation(one.getValue()))))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private String labelled(String field, String sentence) {
        return getTranslation("catalogue.field." + field) + ": " + sentence;
    }

    private void restore(Indicator old, List<Revision> history) {
        new NoteDialog(
                        getTranslation("catalogue.history.restore"),
                        getTranslation("catalogue.history.restore.text", Integer.toString(old.revision())),
                        getTranslation("catalogue.history.restore"),
                        why -> {
                            desk.indicators()
                                    .save(
                                            old.withRevision(history.getFirst()
                                                    .indicator()
                                                    .revision()),
                                            why);
                            reload(old.code());
                        })
                .open();
    }

    private void reload(String code) {
        var history = desk.indicators().history(code);
        show(history.getFirst().indicator(), history);
    }
}
