package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.telling;
import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Content.Reach;
import id.go.padang.carano.personal.Nik;
import id.go.padang.carano.wilayah.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a cell must keep because of what its column holds. */
final class ContentRules {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");

    private ContentRules() {}

    static Stream<Rule<RowDraft>> of(Column column) {
        var name = column.name();
        return switch (column.content()) {
            case Content.Nik ignored -> Stream.concat(number(name), meaning(name));
            case Content.Kk ignored -> number(name);
            case Content.Name ignored -> Stream.of(warning("name.digits", name, draft -> hasDigit(draft.text(name))));
            case Content.Choice(var values) -> Stream.of(CellRules.choice(name, values));
            case Content.Day(var reach) -> day(name, reach);
            case Content.Area ignored -> area(name);
            case Content.Neighbourhood ignored ->
                Stream.of(error("rt_rw.form", name, draft -> !isNeighbourhood(draft.text(name))));
            case Content.Whole(var least, var most) -> whole(name, least, most);
            case Content.Address ignored -> Stream.empty();
            case Content.Text ignored -> Stream.empty();
        };
    }

    private static Stream<Rule<RowDraft>> number(String column) {
        return faults("number", column, Nik.Fault::concernsForm);
    }

    private static Stream<Rule<RowDraft>> meaning(String column) {
        return faults("nik", column, fault -> !fault.concernsForm());
    }

    private static Stream<Rule<RowDraft>> faults(String family, String column, Predicate<Nik.Fault> concerned) {
        return Arrays.stream(Nik.Fault.values())
                .filter(concerned)
                .map(fault -> telling(
                        family + "." + fault.name().toLowerCase(Locale.ROOT),
                        column,
                        draft -> draft.fault(column)
                                .filter(fault::equals)
                                .map(found ->
                                        Integer.toString(draft.text(column).length()))));
    }

    private static Stream<Rule<RowDraft>> day(String column, Reach reach) {
        return Stream.of(
                error(
                        "date.form",
                        column,
                        draft -> draft.has(column) && !draft.day(column).hasForm()),
                error(
                        "date.impossible",
                        column,
                        draft -> draft.has(column) && draft.date(column).isEmpty()),
                error(
                        "date.future",
                        column,
                        draft -> reach == Reach.PAST
                                && draft.date(column)
                                        .filter(draft.referenceDate()::isBefore)
                                        .isPresent()));
    }

    private static Stream<Rule<RowDraft>> area(String column) {
        return Stream.of(
                error("area.form", column, draft -> draft.wilayah() instanceof WilayahText.Nonsense),
                telling(
                        "area.name",
                        column,
                        draft -> draft.wilayah() instanceof WilayahText.Name name
                                ? Optional.of(name.codes())
                                : Optional.empty()),
                error("area.outside", column, draft -> draft.wilayah() instanceof WilayahText.Outside),
                error("area.unknown", column, draft -> draft.wilayah() instanceof WilayahText.Unknown),
                warning(
                        "area.empty",
                        column,
                        draft -> draft.wilayah() instanceof WilayahText.Empty || draft.wilayahIs(Level.KOTA)),
                warning("area.kecamatan", column, draft -> draft.wilayahIs(Level.KECAMATAN)));
    }

    private static Stream<Rule<RowDraft>> whole(String column, long least, long most) {
        return Stream.of(
                error(
                        "whole.form",
                        column,
                        draft -> draft.has(column)
                                && !WHOLE.matcher(draft.text(column)).matches()),
                new Rule<>("whole.range", column, Severity.ERROR, draft -> {
                    if (!draft.has(column)) {
                        return Optional.empty();
                    }
                    long value = Long.parseLong(draft.text(column));
                    return value >= least && value <= most
                            ? Optional.empty()
                            : Optional.of(List.of(Long.toString(least), Long.toString(most)));
                }));
    }

    private static boolean isNeighbourhood(String text) {
        return text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
