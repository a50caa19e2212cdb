package id.go.padang.carano.audit.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.CsvTable;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The filtered trail as a CSV file. */
class TrailExport {

    private static final List<String> HEADER = List.of(
            "audit.number",
            "audit.at",
            "audit.actor",
            "audit.role",
            "audit.action",
            "audit.subject",
            "audit.detail",
            "audit.purpose",
            "audit.digest");

    private final AuditService audit;
    private final Texts texts;
    private final Locale locale;
    private final AuditFilter filter;

    TrailExport(AuditService audit, Texts texts, Locale locale, AuditFilter filter) {
        this.audit = audit;
        this.texts = texts;
        this.locale = locale;
        this.filter = filter;
    }

    DownloadResponse download() {
        var file = new ByteArrayOutputStream();
        var rows = new ArrayList<List<String>>();
        audit.export(filter, entry -> rows.add(row(entry)));
        CsvTable.write(file, HEADER.stream().map(key -> texts.get(locale, key)).toList(), rows.stream());
        return new DownloadResponse(
                new ByteArrayInputStream(file.toByteArray()), "jejak-audit.csv", "text/csv;charset=utf-8", file.size());
    }

    private static List<String> row(AuditEntry entry) {
        return List.of(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actor(),
                entry.role(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.purpose().orElse(""),
                entry.digest());
    }
}
