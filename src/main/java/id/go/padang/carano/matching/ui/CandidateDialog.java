package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.Candidate;
import id.go.padang.carano.matching.MatchedRow;
import id.go.padang.carano.matching.MatchingRefusedException;
import id.go.padang.carano.matching.MatchingService;
import id.go.padang.carano.shared.Formats;
import java.util.ArrayList;

/** Whom a row may mean. A person accepts one or refuses all; what was decided can be taken back here. */
class CandidateDialog extends Dialog {

    private final transient MatchingService matchingService;
    private final Dataset population;
    private final long batchId;
    private final transient MatchedRow row;
    private final Runnable whenDecided;
    private final Formats formats = new Formats(getLocale());
    private final Paragraph problem = new Paragraph();

    CandidateDialog(
            MatchingService matchingService, Dataset population, long batchId, MatchedRow row, Runnable whenDecided) {
        this.matchingService = matchingService;
        this.population = population;
        this.batchId = batchId;
        this.row = row;
        this.whenDecided = whenDecided;
        setHeaderTitle(getTranslation("match.candidates.title", formats.count(row.line())));
        setWidth("min(44rem, 94vw)");
        problem.getElement().setAttribute("role", "alert");
        getFooter().add(new Button(getTranslation("match.close"), click -> close()));
        row.decision().ifPresentOrElse(this::showDecision, this::showCandidates);
        add(problem);
    }

    private void showDecision(MatchedRow.Decision decision) {
        add(new Paragraph(getTranslation(
                decision.accepted() ? "match.decision.accepted.at" : "match.decision.refused.at",
                decision.by(),
                formats.moment(decision.at()))));
        decision.carriedFrom()
                .ifPresent(period -> add(new Paragraph(
                        getTranslation("match.decision.carried.from", Sentences.period(getLocale(), period)))));
        getFooter()
                .add(new Button(
                        getTranslation("match.undo"),
                        click -> decide(() -> matchingService.undo(batchId, row.line()))));
    }

    private void showCandidates() {
        var candidates = matchingService.candidates(batchId, row.line());
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("match.candidates.none")));
        } else {
            add(new Paragraph(getTranslation("match.candidates.explained")));
            var list = new OrderedList();
            list.addClassName("batch-history");
            candidates.forEach(candidate -> list.add(new ListItem(item(candidate))));
            add(list);
        }
        getFooter()
                .add(new Button(
                        getTranslation("match.refuse"),
                        click -> decide(() -> matchingService.refuse(batchId, row.line()))));
    }

    private Component item(Candidate candidate) {
        var who = new Span(Sentences.person(population, candidate.person()));
        who.addClassName("batch-event");
        var accept = new Button(
                getTranslation("match.accept"),
                click -> decide(() -> matchingService.accept(batchId, row.line(), candidate.populationLine())));
        accept.setAriaLabel(getTranslation("match.accept.who", Sentences.person(population, candidate.person())));
        return new Div(
                who,
                new Paragraph(Sentences.details(population, candidate.person())),
                new Paragraph(reasons(candidate)),
                accept);
    }

    private String reasons(Candidate candidate) {
        var reasons = new ArrayList<String>();
        reasons.add(getTranslation("match.reason.score", candidate.score()));
        reasons.add(getTranslation("match.reason.name", candidate.name()));
        reasons.add(getTranslation("match.birth." + candidate.birth()));
        if (candidate.sameArea()) {
            reasons.add(getTranslation("match.reason.area"));
        }
        if (candidate.sameStreet()) {
            reasons.add(getTranslation("match.reason.street"));
        }
        return String.join(" · ", reasons);
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
            close();
            whenDecided.run();
        } catch (MatchingRefusedException refusal) {
            problem.setText(Sentences.of(this, refusal));
        }
    }
}
