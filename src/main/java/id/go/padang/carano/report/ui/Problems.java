package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.report.ReportProblem;

/** Sentences about what went wrong. */
final class Problems {

    private Problems() {}

    static String sentence(Component where, ReportProblem problem) {
        return where.getTranslation(problem.key(), problem.subject());
    }

    static Paragraph alert(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }
}
