package id.go.padang.carano.analysis.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody typed to find something: every word must occur, a longer one also misspelt. */
final class SearchWords {

    private static final int SHORTEST_MISSPELT = 5;
    private static final double ALIKE = 0.9;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final List<String> words;

    SearchWords(String typed) {
        words = split(typed).toList();
    }

    boolean match(String... texts) {
        return words.stream().allMatch(word -> Arrays.stream(texts).anyMatch(text -> occurs(word, text)));
    }

    private static boolean occurs(String word, String text) {
        if (text.toLowerCase(Locale.ROOT).contains(word)) {
            return true;
        }
        return word.length() >= SHORTEST_MISSPELT
                && split(text)
                        .filter(other -> other.length() >= SHORTEST_MISSPELT)
                        .anyMatch(other -> LIKENESS.apply(word, other) >= ALIKE);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_.]+"))
                .filter(word -> !word.isEmpty());
    }
}
