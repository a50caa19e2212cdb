package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.method.judgement.Ahp;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Pairwise judgements on Saaty's scale: aspects against aspects, criteria within their aspect. */
final class PairsDialog extends FormDialog {

    private record Pair(String a, String b, Select<Integer> choice) {}

    private static final int MOST = 9;

    private final List<Pair> pairs = new ArrayList<>();
    private final transient List<Measure> measures;

    PairsDialog(List<Measure> measures, Weighing weighing, Consumer<Weighing> whenJudged) {
        this(measures, weighing, whenJudged, new ArrayList<>());
    }

    private PairsDialog(
            List<Measure> measures, Weighing weighing, Consumer<Weighing> whenJudged, List<Pair> collected) {
        super(
                "",
                "priority.pairs.use",
                "min(46rem, 96vw)",
                () -> whenJudged.accept(weighing.judged(collected.stream()
                        .map(pair -> new Ahp.Judgement(
                                pair.a(), pair.b(), times(pair.choice().getValue())))
                        .toList())));
        this.measures = measures;
        setHeaderTitle(words.get("priority.pairs"));
        var sheet = new Div();
        sheet.addClassName("study-sheet");
        sheet.add(new Paragraph(words.get("priority.pairs.explained")));
        for (Weighing.Group group : Weighing.groups(measures)) {
            sheet.add(new H3(group.aspect()
                    .map(aspect -> words.get("priority.pairs.within", words.get("priority.aspect." + aspect)))
                    .orElseGet(() -> words.get("priority.pairs.aspects"))));
            for (int a = 0; a < group.ids().size(); a++) {
                for (int b = a + 1; b < group.ids().size(); b++) {
                    sheet.add(line(group.ids().get(a), group.ids().get(b), weighing));
                }
            }
        }
        collected.addAll(pairs);
        fields(sheet);
    }

    private Select<Integer> line(String a, String b, Weighing weighing) {
        var choice = new Select<Integer>();
        choice.setLabel(words.get("priority.pairs.pair", name(a), name(b)));
        choice.setItems(IntStream.rangeClosed(-MOST + 1, MOST - 1)
                .map(step -> -step)
                .boxed()
                .toList());
        choice.setItemLabelGenerator(step -> label(step, name(a), name(b)));
        double times = weighing.times(a, b);
        choice.setValue(times >= 1 ? (int) Math.round(times) - 1 : -((int) Math.round(1 / times) - 1));
        choice.setWidthFull();
        pairs.add(new Pair(a, b, choice));
        return choice;
    }

    private String label(int step, String a, String b) {
        if (step == 0) {
            return words.get("priority.pairs.even");
        }
        return words.get("priority.pairs.times", step > 0 ? a : b, Math.abs(step) + 1);
    }

    private String name(String id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .map(words::name)
                .orElseGet(() -> words.get("priority.aspect." + id));
    }

    private static double times(int step) {
        return step >= 0 ? step + 1 : 1.0 / (1 - step);
    }
}
