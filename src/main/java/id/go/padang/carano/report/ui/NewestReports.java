package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.report.ArchiveFilter;
import id.go.padang.carano.report.ArchiveService;
import id.go.padang.carano.report.IssueState;
import id.go.padang.carano.report.IssuedReport;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.HomePart;
import java.util.Optional;

/** The official reports issued last, each one click away, for whoever may print them. */
@org.springframework.stereotype.Component
record NewestReports(ArchiveService archive, CurrentAccount current, Texts texts) implements HomePart {

    private static final int MOST = 5;
    private static final ArchiveFilter IN_FORCE = new ArchiveFilter("", Optional.of(IssueState.VALID));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return Optional.of(current.get())
                .filter(account -> account.may(Permission.PRINT_REPORTS))
                .map(account -> panel());
    }

    private Component panel() {
        var panel = new Section();
        panel.addClassNames("panel", "newest-reports");
        panel.add(new H2(panel.getTranslation("report.newest")));
        var reports = archive.find(IN_FORCE, 0, MOST);
        if (reports.isEmpty()) {
            panel.add(new Paragraph(panel.getTranslation("report.newest.none")));
        } else {
            var list = new UnorderedList();
            reports.forEach(report -> list.add(line(report)));
            panel.add(list, new Anchor(ReportNavigation.ARCHIVE, panel.getTranslation("report.newest.all")));
        }
        return panel;
    }

    private ListItem line(IssuedReport report) {
        var line = new ListItem();
        var locale = UI.getCurrentOrThrow().getLocale();
        var name = report.title() + ", " + report.place() + ", " + texts.period(locale, report.period());
        line.add(new Anchor(
                DownloadHandler.fromInputStream(event -> archive.open(report.code())
                        .map(file ->
                                new DownloadResponse(file.content(), file.fileName(), "application/pdf", file.size()))
                        .orElseGet(() -> DownloadResponse.error(404))),
                AttachmentType.DOWNLOAD,
                name));
        var when = new Span(new Formats(locale).moment(report.printedAt()));
        when.addClassName("queue-hint");
        line.add(when);
        return line;
    }
}
