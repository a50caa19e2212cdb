package id.go.padang.carano.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;

/** A finished PDF, already in the book of issued reports. */
public final class PrintedReport {

    private final String code;
    private final String fileName;
    private final Instant printedAt;
    private final byte[] content;

    PrintedReport(String code, String fileName, Instant printedAt, byte[] content) {
        this.code = code;
        this.fileName = fileName;
        this.printedAt = printedAt;
        this.content = content;
    }

    /** The kode verifikasi that stands on every page. */
    public String code() {
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
}
