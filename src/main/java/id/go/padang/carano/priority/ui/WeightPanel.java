package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Assessment;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Weighing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A slider for every aspect and, below it, for each of its criteria; the share in per cent stands beside. */
final class WeightPanel extends Section {

    private static final int MOST = 100;
    private static final int PAUSE = 120;

    private final StudyWords words;
    private final transient Consumer<Weighing> whenMoved;
    private final Map<String, Span> shares = new HashMap<>();
    private final Div body = new Div();
    private final Div pairs = new Div();
    private transient Plan plan;

    WeightPanel(StudyWords words, Plan plan, Consumer<Weighing> whenMoved) {
        this.words = words;
        this.plan = plan;
        this.whenMoved = whenMoved;
        addClassNames("panel", "study-weights");
        pairs.addClassName("study-consistency");
        add(new H2(words.get("priority.weights")), body, pairs);
        show(plan);
    }

    void show(Plan changed) {
        plan = changed;
        body.removeAll();
        shares.clear();
        if (plan.measures().isEmpty()) {
            body.add(WorkbenchPanel.note(words.get("priority.weights.none")));
            return;
        }
        for (Aspect aspect : plan.aspects()) {
            var group = new Div();
            group.addClassNames("study-aspect", "aspect-" + aspect.name().toLowerCase(Locale.ROOT));
            if (plan.aspects().size() > 1) {
                group.add(slider(aspect.name(), words.get("priority.aspect." + aspect), true));
            } else {
                group.add(new Span(words.get("priority.aspect." + aspect)));
            }
            var within = plan.measures().stream()
                    .filter(measure -> measure.aspect() == aspect)
                    .toList();
            for (Measure measure : within) {
                group.add(
                        within.size() > 1
                                ? slider(measure.id(), words.name(measure), false)
                                : alone(measure.id(), words.name(measure)));
            }
            body.add(group);
        }
    }

    private Div alone(String id, String name) {
        var share = share(id);
        var line = new Div(new Div(new Span(name), share));
        line.addClassName("study-weight");
        return line;
    }

    private Span share(String id) {
        var share = new Span();
        share.addClassName("study-share");
        shares.put(id, share);
        return share;
    }

    private Div slider(String id, String name, boolean aspect) {
        var slider = new RangeInput();
        slider.setMin(0);
        slider.setMax(MOST);
        slider.setStep(1.0);
        slider.setValue((double) scaled(id));
        slider.setAriaLabel(words.get("priority.weight_of", name));
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.setValueChangeTimeout(PAUSE);
        slider.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                move(id, (int) Math.round(change.getValue()));
            }
        });
        var line = new Div(new Div(new Span(name), share(id)), slider);
        line.addClassNames("study-weight", aspect ? "study-weight-aspect" : "study-weight-criterion");
        return line;
    }

    /** Points may be thousandths, where somebody took over what others gave: shown on the slider's scale. */
    private int scaled(String id) {
        if (plan.weighing().method() == Weighing.Method.PAIRS) {
            return (int) Math.round(MOST * judged(id));
        }
        int most = Math.max(
                MOST,
                plan.measures().stream()
                        .mapToInt(measure -> Math.max(
                                plan.weighing().points(measure.id()),
                                plan.weighing().points(measure.aspect().name())))
                        .max()
                        .orElse(MOST));
        return Math.round(plan.weighing().points(id) * (float) MOST / most);
    }

    /** What pairwise judgements came to: the share of an aspect, or of a criterion within its aspect. */
    private double judged(String id) {
        var measures = plan.measures();
        var weighing = plan.weighing();
        return plan.measure(id)
                .map(measure -> weighing.weights(measures).of(id) / weighing.share(measure.aspect(), measures))
                .orElseGet(() -> weighing.share(Aspect.valueOf(id), measures));
    }

    private void move(String id, int points) {
        var weighing = plan.weighing();
        // everything on the slider's scale first, or a moved slider would be measured with another yardstick
        for (Aspect aspect : plan.aspects()) {
            weighing = weighing.with(aspect.name(), scaled(aspect.name()));
        }
        for (Measure measure : plan.measures()) {
            weighing = weighing.with(measure.id(), scaled(measure.id()));
        }
        var moved = weighing.with(id, points);
        plan = plan.weighed(moved);
        whenMoved.accept(moved);
    }

    /** Shares and consistency under the present weighing. */
    void tell(Assessment assessment) {
        plan = assessment.plan();
        assessment.weights().ifPresent(weights -> {
            for (Measure measure : plan.measures()) {
                say(measure.id(), weights.of(measure.id()));
            }
            for (Aspect aspect : plan.aspects()) {
                say(aspect.name(), plan.weighing().share(aspect, plan.measures()));
            }
        });
        pairs.removeAll();
        if (plan.weighing().method() == Weighing.Method.PAIRS) {
            plan.weighing()
                    .consistency(plan.measures())
                    .forEach(one -> pairs.add(ConsistencyText.of(one, plan, words)));
        }
    }

    private void say(String id, double share) {
        var span = shares.get(id);
        if (span != null) {
            span.setText(words.get("priority.percent", words.percent(share)));
        }
    }
}
