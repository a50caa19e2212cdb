package id.go.padang.carano.report;

import id.go.padang.carano.pdf.PagePictures;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** A finished PDF: a draft, or a report from the archive. */
public final class PrintedReport {

    private final Optional<String> code;
    private final String fileName;
    private final Instant printedAt;
    private final byte[] content;

    PrintedReport(Optional<String> code, String fileName, Instant printedAt, byte[] content) {
        this.code = code;
        this.fileName = fileName;
        this.printedAt = printedAt;
        this.content = content;
    }

    /** The kode verifikasi that stands on every page; a draft has none. */
    public Optional<String> code() {
        return code;
    }

    public String fileName() {
        return fileName;
    }

    public Instant printedAt() {
        return printedAt;
    }

    public int size() {
        return content.length;
    }

    public InputStream content() {
        return new ByteArrayInputStream(content);
    }

    public int pages() {
        return PagePictures.count(content);
    }

    /** One page as PNG, counted from 1. */
    public InputStream picture(int page) {
        return new ByteArrayInputStream(PagePictures.png(content, page));
    }
}
