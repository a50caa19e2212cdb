package id.go.padang.carano.submission;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.padang.carano.indicator.Dataset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A delivered CSV. */
final class CsvFile implements DeliveredFile {

    private static final int LONGEST_HEADER = 64 * 1024;

    private final BufferedReader text;
    private final char separator;
    private final List<String> headerNames;
    private final CountedStream counted;
    private final long size;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    /** @param size in bytes; says nothing but how far the reading is */
    CsvFile(Dataset dataset, InputStream bytes, long size) {
        this.size = size;
        counted = new CountedStream(bytes);
        text = guarded(() -> {
            try {
                return StrictText.open(counted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        separator = guarded(() -> FileHeader.separator(dataset, firstLine()));
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)
                .iterator();
        var first = nextRecord();
        if (first == null) {
            throw new FileProblemException("file.empty");
        }
        headerNames = first.getFields();
    }

    @Override
    public List<String> headerNames() {
        return headerNames;
    }

    @Override
    public char separator() {
        return separator;
    }

    @Override
    public double share() {
        return size == 0 ? 1 : Math.min(1, (double) counted.count() / size);
    }

    @Override
    public @Nullable Line next() {
        for (var one = nextRecord(); one != null; one = nextRecord()) {
            if (!one.getFields().stream().allMatch(String::isBlank)) {
                return new Line(one.getStartingLineNumber(), one.getFields());
            }
        }
        return null;
    }

    private @Nullable CsvRecord nextRecord() {
        return guarded(() -> {
            if (!records.hasNext()) {
                return null;
            }
            var one = records.next();
            lastLine = one.getStartingLineNumber();
            return one;
        });
    }

    private String firstLine() {
        try {
            text.mark(LONGEST_HEADER);
            var line = new StringBuilder();
            for (int c = text.read(); c >= 0 && line.length() < LONGEST_HEADER - 1; c = text.read()) {
                boolean lineEnd = c == '\n' || c == '\r';
                if (lineEnd && !line.isEmpty()) {
                    break;
                }
                if (!lineEnd) {
                    line.append((char) c);
                }
            }
            text.reset();
            return line.toString().replace("\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser wraps what the layers below it throw. */
    private <T extends @Nullable Object> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof FileProblemException problem) {
                    throw problem;
                } else if (cause instanceof CharacterCodingException) {
                    throw new FileProblemException("file.encoding", Long.toString(lastLine));
                }
            }
            if (e instanceof CsvParseException) {
                throw new FileProblemException("file.quotes", Long.toString(lastLine));
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
