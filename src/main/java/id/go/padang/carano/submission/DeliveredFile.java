package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A delivered table, read row by row; whatever makes it unreadable as a whole is a {@link FileProblemException}. */
sealed interface DeliveredFile extends AutoCloseable permits CsvFile, WorkbookFile {

    int LONGEST_MARK = 4;

    /**
     * A row that has anything in it.
     *
     * @param number where it starts, 1-based, as the program that wrote the file counts
     * @param oddities what a spreadsheet made of single fields, by their place; empty in a CSV
     */
    record Line(long number, List<String> fields, Map<Integer, Oddity> oddities) {

        Line(long number, List<String> fields) {
            this(number, fields, Map.of());
        }
    }

    /** What a cell is when it is not simply text. */
    enum Oddity {
        NUMBER,
        DATE,
        FORMULA,
        FAILED
    }

    /**
     * Tells by its first bytes what a file is, whatever its name says.
     *
     * @param known whether a header is one that can be read; chooses among the sheets of a workbook
     */
    static DeliveredFile open(Dataset dataset, InputStream bytes, long size, Predicate<List<String>> known) {
        try {
            var buffered = new BufferedInputStream(bytes);
            buffered.mark(LONGEST_MARK);
            var start = HexFormat.of().formatHex(buffered.readNBytes(LONGEST_MARK));
            buffered.reset();
            return switch (start) {
                case "504b0304", "504b0506" -> WorkbookFile.open(buffered, known);
                case "d0cf11e0" -> throw new FileProblemException("file.old_workbook");
                default -> new CsvFile(dataset, buffered, size);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headerNames();

    /** The next row, or null after the last; rows of empty cells, as Excel leaves them at the end, are no rows. */
    @Nullable
    Line next();

    /** What stands between fields when rows of this file are written as text. */
    char separator();

    /** How much of it is read, from 0 to 1. */
    double share();

    @Override
    void close();
}
