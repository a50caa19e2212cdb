package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where each column of a dataset stands in a file.
 *
 * @param positions 0-based, by column name
 * @param width how many fields every row must have
 */
record CsvHeader(Map<String, Integer> positions, int width) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int NAMES_SHOWN = 10;
    private static final int LONGEST_NAME = 30;

    /** The separator that makes most columns out of the first line. */
    static char separator(Dataset dataset, String firstLine) {
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(separator ->
                                known(dataset, List.of(firstLine.split(Pattern.quote(separator.toString()), -1))))
                        .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    /** Finds every column, whatever the order, the case and the spaces; anything else is a problem of the file. */
    static CsvHeader of(Dataset dataset, List<String> names) {
        if (known(dataset, names) == 0) {
            throw new FileProblemException("file.no_header", columns(dataset));
        }
        var positions = new HashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var column = column(dataset, name);
            if (column.isEmpty()) {
                unknown.add(name.strip());
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                twice.add(column.get());
            }
        }
        var missing = dataset.columns().stream()
                .map(Column::name)
                .filter(name -> !positions.containsKey(name))
                .toList();
        if (unknown.containsAll(ErrorFile.COLUMNS)) {
            throw new FileProblemException("file.error_file");
        } else if (!twice.isEmpty()) {
            throw new FileProblemException("file.columns_twice", shown(twice));
        } else if (!missing.isEmpty() && !unknown.isEmpty()) {
            throw new FileProblemException("file.columns", shown(missing), shown(unknown));
        } else if (!missing.isEmpty()) {
            throw new FileProblemException("file.columns_missing", shown(missing));
        } else if (!unknown.isEmpty()) {
            throw new FileProblemException("file.columns_unknown", shown(unknown));
        }
        return new CsvHeader(Map.copyOf(positions), names.size());
    }

    private static String columns(Dataset dataset) {
        return String.join(", ", dataset.columns().stream().map(Column::name).toList());
    }

    private static long known(Dataset dataset, List<String> names) {
        return names.stream()
                .map(name -> column(dataset, name))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static Optional<String> column(Dataset dataset, String name) {
        return dataset.columns().stream()
                .map(Column::name)
                .filter(known -> folded(known).equals(folded(name)))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String shown(List<String> names) {
        var some = names.stream()
                .limit(NAMES_SHOWN)
                .map(name -> name.isEmpty() ? "–" : name)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
        return String.join(
                ", ",
                Stream.concat(some, names.size() > NAMES_SHOWN ? Stream.of("…") : Stream.of())
                        .toList());
    }
}
