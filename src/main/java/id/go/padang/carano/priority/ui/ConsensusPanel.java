package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.priority.Evidence;
import id.go.padang.carano.priority.Opinion;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import java.util.stream.Collectors;

/** Who weighed and how, and the order that all of them come to together. */
final class ConsensusPanel extends Details {

    ConsensusPanel(StudyService studies, Study study, Plan plan, Evidence evidence, StudyWords words) {
        var opinions = studies.opinions(study.id());
        setSummaryText(words.get("priority.consensus", opinions.size()));
        var body = new Div();
        if (opinions.isEmpty()) {
            body.add(WorkbenchPanel.note(words.get("priority.consensus.nobody")));
        }
        var weighers = new UnorderedList();
        for (Opinion opinion : opinions) {
            var weights = opinion.weighing();
            weighers.add(new ListItem(opinion.name() + ": "
                    + plan.aspects().stream()
                            .map(aspect -> words.get("priority.aspect." + aspect) + " "
                                    + words.get(
                                            "priority.percent", words.percent(weights.share(aspect, plan.measures()))))
                            .collect(Collectors.joining(", "))));
        }
        body.add(weighers);
        studies.consensus(plan, evidence, opinions)
                .ifPresentOrElse(
                        consensus -> {
                            var list = new OrderedList();
                            list.addClassName("study-consensus");
                            consensus.standings().stream()
                                    .filter(standing -> standing.rank() <= plan.top())
                                    .forEach(standing -> list.add(new ListItem(
                                            new Span(words.formats().count(standing.rank()) + " "
                                                    + evidence.name(standing.id())),
                                            points(standing.points(), words))));
                            body.add(WorkbenchPanel.note(words.get("priority.consensus.explained")), list);
                        },
                        () -> body.add(WorkbenchPanel.note(words.get("priority.consensus.more"))));
        add(body);
    }

    private static Span points(double points, StudyWords words) {
        var span = new Span(words.get("priority.consensus.points", words.number(points, 1)));
        span.addClassName("carano-note");
        return span;
    }
}
