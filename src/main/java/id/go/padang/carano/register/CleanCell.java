package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Content.Reach;
import id.go.padang.carano.wilayah.Level;

/**
 * Whether a cell breaks no rule of {@link CellRules} and {@link ContentRules}, seen at a glance. Nearly every cell of a
 * register is clean, and asking every rule about each of them is what would make an import slow. A cell that is not
 * seen to be clean is only asked again, rule by rule.
 */
final class CleanCell {

    private static final int LONGEST = 60;
    private static final int LONGEST_PLACEHOLDER = 9;
    private static final int LONGEST_WHOLE = 15;
    private static final String PLACEHOLDERS_BEGIN = "nNkKtT";
    private static final String PLAIN = " .,/-:_()";

    private CleanCell() {}

    static boolean is(RowDraft draft, int position, Column column) {
        var text = draft.text(position);
        if (text.isEmpty()) {
            return column.need() == Column.Need.OPTIONAL && !(column.content() instanceof Content.Area);
        }
        if (text.length() > LONGEST) {
            return false;
        }
        return switch (column.content()) {
            case Content.Nik ignored -> draft.fault(position).isEmpty();
            case Content.Kk ignored -> draft.fault(position).isEmpty();
            case Content.Name ignored -> isWords(text) && !hasDigit(text);
            case Content.Address ignored -> isWords(text);
            case Content.Text(var longest) -> isWords(text) && text.length() <= longest;
            case Content.Choice(var values) -> values.contains(text);
            case Content.Day(var reach) ->
                draft.day(position)
                        .date()
                        .filter(day -> reach == Reach.ANY || !day.isAfter(draft.referenceDate()))
                        .isPresent();
            case Content.Area ignored -> draft.wilayahIs(Level.KELURAHAN);
            case Content.Neighbourhood ignored -> text.length() <= 3 && isNumber(text);
            case Content.Whole(var least, var most) ->
                text.length() <= LONGEST_WHOLE
                        && isNumber(text)
                        && Long.parseLong(text) >= least
                        && Long.parseLong(text) <= most;
        };
    }

    private static boolean isWords(String text) {
        if (!isLetterOrDigit(text.charAt(0)) || mayBePlaceholder(text)) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i)) && PLAIN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBePlaceholder(String text) {
        return text.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS_BEGIN.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
