package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.TableExport;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Supplier;

/** A table as CSV and XLSX, for readers who may take tables along; every download stands in the trail. */
final class Downloads extends Span {

    /**
     * @param name of the file, without its ending
     * @param subject of the entry in the trail
     */
    Downloads(Tools tools, String name, String subject, String detail, Supplier<Sheet> sheet) {
        addClassName("downloads");
        if (!tools.currentAccount().get().may(Permission.PRINT_REPORTS)) {
            return;
        }
        // downloads run outside the screen, where no language is set
        Locale locale = getLocale();
        add(
                link(
                        tools,
                        "dashboard.csv",
                        name + ".csv",
                        TableExport.CSV,
                        subject,
                        detail,
                        () -> TableExport.csv(sheet.get(), locale)),
                link(
                        tools,
                        "dashboard.xlsx",
                        name + ".xlsx",
                        TableExport.XLSX,
                        subject,
                        detail,
                        () -> TableExport.xlsx(sheet.get())));
    }

    private Anchor link(
            Tools tools, String key, String file, String type, String subject, String detail, Supplier<byte[]> bytes) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            tools.audit().record("TABLE_EXPORTED", subject, detail);
            return new DownloadResponse(new ByteArrayInputStream(content), file, type, content.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }
}
