package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.telling;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every check of a single published statistic, in the order of asking. */
final class StatistikRules {

    private static final int FIRST_YEAR = 1990;
    private static final String PERSEN = "persen";
    private static final Set<String> WHOLE_UNITS = Set.of("jiwa", "anak", "kelurahan");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StatistikRules() {}

    static List<Rule<StatistikDraft>> all(Dataset dataset, List<Series> series, int lastYear) {
        return Stream.of(CellRules.<StatistikDraft>of(dataset), area(), what(series, lastYear), value())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule<StatistikDraft>> area() {
        var column = "kode_wilayah";
        return Stream.of(
                error("area.form", column, draft -> draft.wilayah() instanceof WilayahText.Nonsense),
                telling(
                        "area.name",
                        column,
                        draft -> draft.wilayah() instanceof WilayahText.Name name
                                ? Optional.of(name.codes())
                                : Optional.empty()),
                error("area.outside", column, draft -> draft.wilayah() instanceof WilayahText.Outside),
                error("area.unknown", column, draft -> draft.wilayah() instanceof WilayahText.Unknown));
    }

    private static Stream<Rule<StatistikDraft>> what(List<Series> series, int lastYear) {
        var codes = series.stream().map(Series::code).collect(Collectors.joining(", "));
        return Stream.of(
                error("year.form", "tahun", draft -> draft.tahun().isEmpty()),
                new Rule<>(
                        "year.range",
                        "tahun",
                        Severity.ERROR,
                        draft -> draft.tahun()
                                .filter(year -> year < FIRST_YEAR || year > lastYear)
                                .map(year -> List.of(Integer.toString(FIRST_YEAR), Integer.toString(lastYear)))),
                telling(
                        "choice",
                        "indikator",
                        draft -> draft.series().isEmpty() ? Optional.of(codes) : Optional.empty()),
                telling(
                        "unit.other",
                        "satuan",
                        draft -> draft.series()
                                .map(Series::unit)
                                .filter(unit -> !unit.equalsIgnoreCase(draft.text("satuan")))));
    }

    private static Stream<Rule<StatistikDraft>> value() {
        return Stream.of(
                error("value.grouped", "nilai", StatistikDraft::valueIsGrouped),
                error("value.form", "nilai", draft -> draft.nilai().isEmpty()),
                error("value.negative", "nilai", value(nilai -> nilai.signum() < 0)),
                error(
                        "value.whole",
                        "nilai",
                        draft -> draft.series()
                                        .filter(one -> WHOLE_UNITS.contains(one.unit()))
                                        .isPresent()
                                && value(nilai -> nilai.stripTrailingZeros().scale() > 0)
                                        .test(draft)),
                error(
                        "value.over_100",
                        "nilai",
                        draft -> draft.series()
                                        .filter(one -> one.unit().equals(PERSEN))
                                        .isPresent()
                                && value(nilai -> nilai.compareTo(HUNDRED) > 0).test(draft)));
    }

    private static Predicate<StatistikDraft> value(Predicate<BigDecimal> wrong) {
        return draft -> draft.nilai().filter(wrong).isPresent();
    }
}
