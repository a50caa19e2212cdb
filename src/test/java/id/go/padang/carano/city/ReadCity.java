package id.go.padang.carano.city;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.go.padang.carano.shared.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a city as somebody reads them who knows nothing of how they were made. */
final class ReadCity {

    /** A row by the names of its columns. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return requireNonNull(cells.get(column), column);
        }

        String nik() {
            return get("nik");
        }

        LocalDate date(String column) {
            return LocalDate.parse(get(column));
        }

        int age(LocalDate at) {
            return (int) ChronoUnit.YEARS.between(date("tanggal_lahir"), at);
        }
    }

    private final Map<String, SortedMap<Period, List<Row>>> datasets = new LinkedHashMap<>();

    ReadCity(MadeUpCity city) {
        for (CityFile file : city.files()) {
            datasets.computeIfAbsent(file.dataset(), dataset -> new TreeMap<>()).put(file.period(), read(file));
        }
    }

    SortedMap<Period, List<Row>> files(String dataset) {
        return requireNonNull(datasets.get(dataset));
    }

    List<Row> rows(String dataset, Period period) {
        return requireNonNull(files(dataset).get(period));
    }

    Stream<Row> all(String dataset) {
        return files(dataset).values().stream().flatMap(List::stream);
    }

    List<Row> newest(String dataset) {
        return files(dataset).lastEntry().getValue();
    }

    LocalDate newestDay(String dataset) {
        return files(dataset).lastKey().lastDay();
    }

    private static List<Row> read(CityFile file) {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
