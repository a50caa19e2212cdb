package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Project;
import id.go.padang.carano.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists programmes with their value for each criterion; an empty field is unknown. */
final class ProjectsDialog extends FormDialog {

    private static final int LONGEST = 160;

    private final List<Line> lines;
    private final Div sheet = new Div();

    ProjectsDialog(Plan plan, Consumer<Plan> save) {
        this(plan, save, new ArrayList<>());
    }

    private ProjectsDialog(Plan plan, Consumer<Plan> save, List<Line> lines) {
        super(
                "",
                "priority.save",
                "min(60rem, 97vw)",
                () -> save.accept(plan.ranking(lines.stream().map(Line::project).toList())));
        this.lines = lines;
        setHeaderTitle(words.get("priority.projects"));
        sheet.addClassName("study-sheet");
        plan.projects().forEach(project -> add(plan, project));
        var name = new TextField(words.get("priority.projects.name"));
        name.setMaxLength(LONGEST);
        var more = new Button(words.get("priority.projects.add"), click -> {
            if (!name.getValue().isBlank()) {
                add(plan, new Project("p" + Ids.next(), name.getValue().strip(), Map.of()));
                name.clear();
            }
        });
        var tools = new Div(name, more);
        tools.addClassName("carano-tools");
        fields(new Paragraph(words.get("priority.projects.explained")), sheet, tools);
    }

    private void add(Plan plan, Project project) {
        var line = new Line(plan, project);
        lines.add(line);
        sheet.add(line);
    }

    private final class Line extends Div {

        private final Project project;
        private final TextField name = new TextField(words.get("priority.projects.name"));
        private final Map<String, NumberField> values = new LinkedHashMap<>();

        Line(Plan plan, Project project) {
            this.project = project;
            addClassName("study-criterion");
            name.setMaxLength(LONGEST);
            name.setValue(project.name());
            add(name);
            plan.measures().forEach(measure -> {
                var field = new NumberField(words.name(measure) + " (" + words.unit(measure) + ")");
                field.setValue(project.values().get(measure.id()));
                values.put(measure.id(), field);
                add(field);
            });
            var remove = new Button(words.get("priority.remove"), click -> {
                lines.remove(this);
                sheet.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(remove);
        }

        Project project() {
            var known = new HashMap<String, Double>();
            values.forEach((id, field) -> {
                if (field.getValue() != null) {
                    known.put(id, field.getValue());
                }
            });
            if (name.getValue().isBlank()) {
                throw new IllegalArgumentException("no name");
            }
            return new Project(project.id(), name.getValue().strip(), known);
        }
    }
}
