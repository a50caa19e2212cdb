package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.method.Acceptability;
import id.go.padang.carano.method.Quadrant;
import id.go.padang.carano.method.crosscheck.Agreement;
import id.go.padang.carano.priority.Assessment;
import id.go.padang.carano.priority.Evidence;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** On demand: what other methods say, and where everybody stands on two criteria at once. */
final class SecondOpinions extends Div {

    private static final int MOST_NAMES = 12;

    private final transient StudyService studies;
    private final StudyWords words;
    private final transient Supplier<Assessment> assessment;
    private final Div opinions = new Div();
    private final Div quadrants = new Div();
    private final Select<Measure> one = new Select<>();
    private final Select<Measure> other = new Select<>();

    SecondOpinions(
            StudyService studies, StudyWords words, Supplier<Assessment> assessment, Optional<Acceptability> shares) {
        this.studies = studies;
        this.words = words;
        this.assessment = assessment;
        var ask = new Button(words.get("priority.methods.ask"), click -> ask());
        add(new Details(words.get("priority.methods"), new Div(ask, opinions)));
        var measures = assessment.get().plan().measures();
        if (measures.size() > 1) {
            add(new Details(words.get("priority.quadrant"), quadrant(measures)));
        }
        if (shares.isPresent()) {
            add(new Details(words.get("priority.shares"), shares(shares.get())));
        }
    }

    private UnorderedList shares(Acceptability acceptability) {
        var list = new UnorderedList();
        int top = assessment.get().plan().top();
        assessment.get().ranking().places().stream()
                .limit(MOST_NAMES)
                .forEach(place -> list.add(new ListItem(words.get(
                        "priority.shares.line",
                        assessment.get().evidence().name(place.id()),
                        words.percent(acceptability.first(place.id())),
                        top,
                        words.percent(acceptability.top(place.id(), top))))));
        return list;
    }

    private void ask() {
        opinions.removeAll();
        var now = assessment.get();
        var agreement = studies.otherMethods(now.plan(), now.evidence());
        if (agreement.isEmpty()) {
            opinions.add(WorkbenchPanel.note(words.get("priority.methods.none")));
            return;
        }
        var list = new UnorderedList();
        for (Agreement.Opinion opinion : agreement.get().opinions()) {
            var first = opinion.first().stream().map(now.evidence()::name).collect(Collectors.joining(", "));
            list.add(new ListItem(words.get(
                    "priority.methods.line",
                    words.get("priority.method." + opinion.method()),
                    first,
                    number(opinion.kendall()))));
        }
        opinions.add(list);
        if (!agreement.get().leftOut().isEmpty()) {
            opinions.add(WorkbenchPanel.note(words.get(
                    "priority.methods.left_out", agreement.get().leftOut().size())));
        }
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? words.number(value.getAsDouble(), 2) : Formats.MISSING;
    }

    private Div quadrant(List<Measure> measures) {
        choose(one, measures, 0, "priority.quadrant.first");
        choose(other, measures, 1, "priority.quadrant.second");
        var tools = new Div(one, other);
        tools.addClassNames("carano-tools", "study-quadrant-choice");
        quadrants.addClassName("study-quadrants");
        sort();
        return new Div(tools, quadrants);
    }

    private void choose(Select<Measure> select, List<Measure> measures, int chosen, String label) {
        select.setLabel(words.get(label));
        select.setItems(measures);
        select.setItemLabelGenerator(words::name);
        select.setValue(measures.get(chosen));
        select.addValueChangeListener(change -> sort());
    }

    private void sort() {
        quadrants.removeAll();
        var first = one.getValue();
        var second = other.getValue();
        if (first == null || second == null) {
            return;
        }
        var evidence = assessment.get().evidence();
        Map<Quadrant, List<String>> names = new EnumMap<>(Quadrant.class);
        int unknown = 0;
        for (Evidence.Row row : evidence.rows()) {
            if (row.value(first.id()) instanceof Value.Known(var x)
                    && row.value(second.id()) instanceof Value.Known(var y)) {
                names.computeIfAbsent(
                                Quadrant.of(x.doubleValue(), threshold(first), y.doubleValue(), threshold(second)),
                                quadrant -> new ArrayList<>())
                        .add(row.name());
            } else {
                unknown++;
            }
        }
        for (Quadrant quadrant : Quadrant.values()) {
            var some = names.getOrDefault(quadrant, List.of());
            var box = new Div(
                    new Paragraph(words.get("priority.quadrant." + quadrant, some.size())),
                    WorkbenchPanel.note(some.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                            + (some.size() > MOST_NAMES ? ", …" : "")));
            box.addClassNames("study-quadrant", "study-quadrant-" + quadrant.ordinal());
            quadrants.add(box);
        }
        quadrants.add(WorkbenchPanel.note(words.get(
                "priority.quadrant.note",
                words.name(first),
                words.number(threshold(first).value(), first.digits()),
                words.name(second),
                words.number(threshold(second).value(), second.digits()),
                unknown)));
    }

    /** The value of the area around them; the middle of the scale where there is none. */
    private Quadrant.Threshold threshold(Measure measure) {
        double value = assessment.get().evidence().whole().get(measure.id()) instanceof Value.Known(var amount)
                ? amount.doubleValue()
                : (measure.low() + measure.high()) / 2;
        return new Quadrant.Threshold(value, measure.need());
    }
}
