package id.go.padang.carano.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back, as a reader of paper sees it: line by line. */
public final class PrintedPages implements AutoCloseable {

    private final PDDocument document;

    private PrintedPages(PDDocument document) {
        this.document = document;
    }

    public static PrintedPages of(byte[] pdf) {
        try {
            return new PrintedPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    /** Every line of every page. */
    public List<String> lines() {
        return Arrays.asList(raw(1, document.getNumberOfPages()).split("\n"));
    }

    /** Everything, with line ends as blanks. */
    public String text() {
        return raw(1, document.getNumberOfPages()).replace('\n', ' ');
    }

    List<String> lines(int page) {
        return Arrays.asList(raw(page, page).split("\n"));
    }

    String text(int page) {
        return raw(page, page).replace('\n', ' ');
    }

    private String raw(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("[ \t]+", " ")
                    .replaceAll(" ?\r?\n ?", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
