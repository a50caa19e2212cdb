package id.go.padang.carano.city;

import id.go.padang.carano.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * One file of one register, CSV in UTF-8 with a header; its rows are written while they are read.
 *
 * @param rows without the header
 */
public record CityFile(String dataset, Period period, String fileName, long rows, Supplier<InputStream> content) {

    CityFile(String dataset, Period period, long rows, Supplier<InputStream> content) {
        this(dataset, period, dataset + "-" + period + ".csv", rows, content);
    }

    public InputStream open() {
        return content.get();
    }

    /** Writes the whole file and leaves the stream open. */
    public void writeTo(OutputStream target) {
        try (var stream = open()) {
            stream.transferTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
