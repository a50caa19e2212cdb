package id.go.padang.carano.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The tables of a report as a file for spreadsheets. */
public final class Workbook {

    private final String fileName;
    private final byte[] content;

    Workbook(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return content.length;
    }

    public InputStream content() {
        return new ByteArrayInputStream(content);
    }
}
