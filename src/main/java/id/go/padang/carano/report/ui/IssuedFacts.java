package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.report.IssuedReport;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;

/** What is known of an issued report, without a figure of it: anybody signed in may see this. */
class IssuedFacts extends DescriptionList {

    IssuedFacts(IssuedReport report, Texts texts) {
        var formats = new Formats(getLocale());
        addClassName("report-facts");
        var title = report.title().isEmpty() ? getTranslation("report.yatim.title") : report.title();
        fact("report.check.title.label", title + ", " + report.place());
        fact(
                "report.check.number",
                report.number().isEmpty() ? getTranslation("report.check.number.none") : report.number());
        fact("report.check.date", formats.moment(report.printedAt()));
        fact("report.check.state", state(report, formats));
        fact(
                "report.check.data",
                getTranslation(
                        "report.check.data.text",
                        texts.period(getLocale(), report.period()),
                        Integer.toString(report.release())));
        fact("report.form.classification", getTranslation("report.classification." + report.classification()));
        fact(
                "report.check.signed",
                getTranslation(report.signed() ? "report.check.signed.yes" : "report.check.signed.no"));
        var digest = new Span(report.digest());
        digest.addClassName("carano-digest");
        add(new Term(getTranslation("report.check.digest")), new Description(digest));
    }

    private void fact(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
    }

    private String state(IssuedReport report, Formats formats) {
        return report.change()
                .map(change -> getTranslation(
                        "report.check." + report.state(),
                        formats.moment(change.at()),
                        change.reason(),
                        change.replacedBy().orElse("")))
                .orElseGet(() -> getTranslation("report.state." + report.state()));
    }
}
