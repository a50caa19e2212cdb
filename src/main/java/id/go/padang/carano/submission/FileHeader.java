package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
record FileHeader(Map<String, Integer> positions, int width) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern DATA = Pattern.compile("\\d{8,}|\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}");
    private static final int NAMES_SHOWN = 10;
    private static final int LONGEST_NAME = 30;

    /** The separator that makes most columns out of the first line. */
    static char separator(Dataset dataset, String firstLine) {
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(separator -> known(dataset, split(firstLine, separator)))
                        .thenComparingInt(
                                separator -> split(firstLine, separator).size())
                        .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    /** Finds every column, whatever the order, the case and the spaces; empty when a person has to match them. */
    static Optional<FileHeader> of(Dataset dataset, List<String> names) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            var column = column(dataset, names.get(i));
            if (column.isEmpty() || positions.putIfAbsent(column.get(), i) != null) {
                return Optional.empty();
            }
        }
        return positions.size() == dataset.columns().size()
                ? Optional.of(new FileHeader(Map.copyOf(positions), names.size()))
                : Optional.empty();
    }

    /** Nobody can match what is no header, or a header that says the same twice. */
    static void requireUsable(Dataset dataset, List<String> names) {
        if (!looksLikeHeader(names)) {
            throw new FileProblemException(
                    "file.no_header",
                    String.join(
                            ", ", dataset.columns().stream().map(Column::name).toList()));
        }
        var seen = new HashSet<String>();
        var twice = names.stream()
                .filter(name -> !folded(name).isEmpty())
                .filter(name -> !seen.add(column(dataset, name).orElseGet(() -> folded(name))))
                .toList();
        if (!twice.isEmpty()) {
            throw new FileProblemException("file.columns_twice", shown(twice));
        }
        if (names.containsAll(ErrorFile.COLUMNS)) {
            throw new FileProblemException("file.error_file");
        }
    }

    /** A name as it is compared: without case, spaces and punctuation. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Names for a sentence: some of them, and none too long. */
    static String shown(List<String> names) {
        var some = names.stream()
                .limit(NAMES_SHOWN)
                .map(name -> name.isBlank() ? "–" : name.strip())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
        return String.join(
                ", ",
                Stream.concat(some, names.size() > NAMES_SHOWN ? Stream.of("…") : Stream.of())
                        .toList());
    }

    static boolean looksLikeHeader(List<String> names) {
        var filled = names.stream().filter(name -> !name.isBlank()).toList();
        return filled.size() > 1
                && filled.stream().anyMatch(name -> name.chars().anyMatch(Character::isLetter))
                && filled.stream().noneMatch(name -> DATA.matcher(name).find());
    }

    private static List<String> split(String line, char separator) {
        return List.of(line.split(Pattern.quote(Character.toString(separator)), -1));
    }

    private static long known(Dataset dataset, List<String> names) {
        var found = new ArrayList<String>();
        names.forEach(name -> column(dataset, name).ifPresent(found::add));
        return found.stream().distinct().count();
    }

    private static Optional<String> column(Dataset dataset, String name) {
        var folded = folded(name);
        return dataset.columns().stream()
                .map(Column::name)
                .filter(known -> folded(known).equals(folded))
                .findFirst();
    }
}
