package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.report.PrintedReport;
import id.go.padang.carano.shared.Formats;

/** A finished letter to take along or to look at. */
class PrintedPanel extends Div {

    private static final String PDF = "application/pdf";

    private final transient PrintedReport report;

    PrintedPanel(PrintedReport report) {
        this.report = report;
        var download = new Anchor(handler(), AttachmentType.DOWNLOAD, getTranslation("report.download"));
        download.setId("unduh-pdf");
        download.addClassName("tool-link");
        var open = new Anchor(handler(), AttachmentType.INLINE, getTranslation("report.open"));
        open.setTarget("_blank");
        open.addClassName("tool-link");
        var links = new Div(download, open);
        links.addClassName("carano-tools");
        add(
                new Paragraph(getTranslation(
                        "report.printed", report.code(), new Formats(getLocale()).moment(report.printedAt()))),
                links);
    }

    private DownloadHandler handler() {
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(report.content(), report.fileName(), PDF, report.size()));
    }
}
