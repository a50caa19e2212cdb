package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.telling;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every cell of every dataset must keep. */
final class CellRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("[-–—.?_]+|(?i)null|n/?a|nihil|kosong|tidak ada|#\\S+");
    private static final Set<String> MAY_BE_NEGATIVE = Set.of("nilai");

    private CellRules() {}

    static <D extends Draft> Stream<Rule<D>> of(Dataset dataset) {
        return dataset.columns().stream().flatMap(CellRules::of);
    }

    static <D extends Draft> Stream<Rule<D>> of(Column column) {
        var name = column.name();
        int longest = longest(column.content());
        return Stream.of(
                error("required", name, draft -> column.need() == Column.Need.REQUIRED && !draft.has(name)),
                error(
                        "placeholder",
                        name,
                        draft -> mayBePlaceholder(draft.text(name))
                                && !isChoice(column, draft.text(name))
                                && PLACEHOLDER.matcher(draft.text(name)).matches()),
                error("control", name, draft -> hasControl(draft.text(name))),
                error(
                        "markup",
                        name,
                        draft -> draft.text(name).indexOf('<') >= 0
                                || draft.text(name).indexOf('>') >= 0),
                error("formula", name, draft -> !MAY_BE_NEGATIVE.contains(name) && startsAsFormula(draft.text(name))),
                telling(
                        "too_long",
                        name,
                        draft -> draft.text(name).length() > longest
                                ? Optional.of(Integer.toString(longest))
                                : Optional.empty()));
    }

    /** A value of a closed list, written in any case. */
    static <D extends Draft> Rule<D> choice(String column, List<String> choices) {
        return telling(
                "choice",
                column,
                draft -> !draft.has(column)
                                || choices.contains(draft.text(column))
                                || choices.contains(draft.text(column).toUpperCase(Locale.ROOT))
                        ? Optional.empty()
                        : Optional.of(String.join(", ", choices)));
    }

    private static int longest(Content content) {
        return switch (content) {
            case Content.Name ignored -> 120;
            case Content.Address ignored -> 200;
            case Content.Text text -> text.longest();
            case Content.Nik ignored -> 60;
            case Content.Kk ignored -> 60;
            case Content.Choice ignored -> 60;
            case Content.Day ignored -> 60;
            case Content.Area ignored -> 60;
            case Content.Neighbourhood ignored -> 60;
            case Content.Whole ignored -> 60;
        };
    }

    // KOSONG is a use of land
    private static boolean isChoice(Column column, String text) {
        return column.content() instanceof Content.Choice(var values) && values.contains(text.toUpperCase(Locale.ROOT));
    }

    // spares nearly every cell the pattern
    private static boolean mayBePlaceholder(String text) {
        return !text.isEmpty() && (!Character.isLetterOrDigit(text.charAt(0)) || "nNkKtT".indexOf(text.charAt(0)) >= 0);
    }

    private static boolean startsAsFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && isControl(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Line breaks and what cannot be seen: zero-width characters, direction marks, the replacement character. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0xFFFD;
    }
}
