package id.go.padang.carano.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares names whatever their case, accents, punctuation and the order of their words. */
final class Names {

    /** Below it two names are clearly those of two persons, or of one who is written wrongly. */
    static final double CLEARLY_OTHER = 0.90;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final double A_WORD_IS_MISSING = 0.95;

    private Names() {}

    /** 0 to 1: Jaro-Winkler of the folded names, as they stand or with their words in order, whichever is nearer. */
    static double similarity(String one, String other) {
        var left = folded(one);
        var right = folded(other);
        if (left.equals(right)) {
            return 1;
        }
        return Math.max(JARO_WINKLER.apply(left, right), JARO_WINKLER.apply(ordered(left), ordered(right)));
    }

    /** Like {@link #similarity}, and kinder to a name of which words are left out. */
    static double likeness(String one, String other) {
        var left = words(folded(one));
        var right = words(folded(other));
        var fewer = left.size() <= right.size() ? left : right;
        var more = fewer == left ? right : left;
        if (fewer.isEmpty() || fewer.size() == more.size()) {
            return similarity(one, other);
        }
        double found = fewer.stream()
                .mapToDouble(word -> more.stream()
                        .mapToDouble(its -> JARO_WINKLER.apply(word, its))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        return Math.max(similarity(one, other), A_WORD_IS_MISSING * found);
    }

    static String folded(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static String ordered(String folded) {
        var words = folded.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
