package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Weighing;

/** Whether pairwise judgements contradict each other, and which one most. */
final class ConsistencyText {

    private static final int DIGITS = 2;

    private ConsistencyText() {}

    static Paragraph of(Weighing.Consistency consistency, Plan plan, StudyWords words) {
        var ahp = consistency.ahp();
        var group = consistency
                .group()
                .aspect()
                .map(aspect -> words.get("priority.aspect." + aspect))
                .orElseGet(() -> words.get("priority.pairs.aspects"));
        var ratio = words.number(ahp.consistencyRatio(), DIGITS);
        var text = new StringBuilder(words.get(
                ahp.acceptable() ? "priority.pairs.consistent" : "priority.pairs.inconsistent", group, ratio));
        if (!ahp.acceptable()) {
            ahp.suspect()
                    .ifPresent(suspect -> text.append(' ')
                            .append(words.get(
                                    "priority.pairs.suspect",
                                    name(suspect.given().a(), plan, words),
                                    name(suspect.given().b(), plan, words),
                                    times(suspect.given().times(), words),
                                    times(suspect.advised(), words),
                                    words.number(suspect.ratioAfter(), DIGITS))));
        }
        var paragraph = new Paragraph(text.toString());
        paragraph.addClassName(ahp.acceptable() ? "carano-note" : "study-warning");
        return paragraph;
    }

    static String name(String id, Plan plan, StudyWords words) {
        return plan.measure(id).map(words::name).orElseGet(() -> aspect(id, words));
    }

    private static String aspect(String id, StudyWords words) {
        return words.get("priority.aspect." + Aspect.valueOf(id));
    }

    /** As in {@code 3} or {@code 1/3}. */
    static String times(double times, StudyWords words) {
        return times >= 1
                ? words.formats().count(Math.round(times))
                : "1/" + words.formats().count(Math.round(1 / times));
    }
}
