package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.report.PrintedReport;
import id.go.padang.carano.report.Workbook;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.TableExport;
import java.util.Optional;
import java.util.function.Supplier;

/** A finished letter to look at page by page or to take along. */
class PrintedPanel extends Div {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    private final transient PrintedReport report;

    /** @param tables the same report's tables, read when they are taken */
    PrintedPanel(PrintedReport report, Supplier<Optional<Workbook>> tables) {
        this.report = report;
        var at = new Formats(getLocale()).moment(report.printedAt());
        var download = new Anchor(handler(), AttachmentType.DOWNLOAD, getTranslation("report.download"));
        download.setId("unduh-pdf");
        download.addClassName("tool-link");
        var open = new Anchor(handler(), AttachmentType.INLINE, getTranslation("report.open"));
        open.setTarget("_blank");
        open.addClassName("tool-link");
        var sheets = new Anchor(sheets(tables), AttachmentType.DOWNLOAD, getTranslation("report.tables"));
        sheets.addClassName("tool-link");
        var links = new Div(download, open, sheets);
        links.addClassName("carano-tools");
        add(
                new Paragraph(report.code()
                        .map(code -> getTranslation("report.issued", code, at))
                        .orElseGet(() -> getTranslation("report.drafted", at))),
                links,
                pages());
    }

    private Div pages() {
        int count = report.pages();
        var pages = new Div();
        pages.addClassName("report-pages");
        for (int page = 1; page <= count; page++) {
            pages.add(picture(page, count));
        }
        return pages;
    }

    // pictures, because our content policy lets nothing be framed and a telephone frames no PDF
    private Image picture(int page, int count) {
        var name = report.fileName().replace(".pdf", "-" + page + ".png");
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(report.picture(page), name, PNG, -1)),
                getTranslation("report.page", Integer.toString(page), Integer.toString(count)));
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private DownloadHandler handler() {
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(report.content(), report.fileName(), PDF, report.size()));
    }

    private static DownloadHandler sheets(Supplier<Optional<Workbook>> tables) {
        return DownloadHandler.fromInputStream(event -> tables.get()
                .map(file -> new DownloadResponse(file.content(), file.fileName(), TableExport.XLSX, file.size()))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
