package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.FigureTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of the table of areas. A column's code is an indicator's ({@code yatim.per_1000}) or names a dimension
 * with all its categories ({@code yatim:umur}). What stands in them has these keys: the indicator's code, the same with
 * {@link #MARGIN} behind it, or {@code yatim:umur.7-12}.
 *
 * @param unfiltered datasets that the reader's filter does not reach
 */
record AreaColumns(Release release, List<Dataset> datasets, Set<String> unfiltered, Texts texts, Locale locale) {

    /** Stands behind the code of a rate: half the width of where it may lie. */
    static final String MARGIN = "±";

    static final String SPLIT = ":";

    /** How figures of areas of different size are put side by side. */
    enum Mode {
        COUNTS,
        RATES
    }

    /** The known ones among those asked for; where there are none, one of each sector. */
    List<String> known(List<String> asked) {
        var known = asked.stream().filter(this::exists).toList();
        return known.isEmpty()
                ? Arrays.stream(Sector.values())
                        .flatMap(sector -> sector.comparing(release).stream())
                        .map(Indicator::code)
                        .toList()
                : known;
    }

    /** Everything that can be chosen of a dataset: its indicators, then its dimensions. */
    List<String> choosable(Dataset dataset) {
        return Stream.concat(
                        release.indicators(dataset.code()).stream().map(Indicator::code),
                        dataset.dimensions().stream().map(dimension -> dataset.code() + SPLIT + dimension.code()))
                .toList();
    }

    /** What a choice is called. */
    String name(String code) {
        return split(code)
                .map(dimension -> texts.get(locale, "column.split", texts.get(locale, "dimension." + dimension.code())))
                .orElseGet(() -> release.indicator(code).map(this::header).orElse(code));
    }

    List<FigureTable.Column> columns(List<String> codes) {
        return codes.stream().flatMap(this::columns).toList();
    }

    /** The same columns as counts, or as rates, wherever the catalogue has both of the same numerator. */
    List<String> in(Mode mode, List<String> codes) {
        return codes.stream()
                .map(code -> counterpart(code, mode).orElse(code))
                .distinct()
                .toList();
    }

    /** The dataset that a column is counted from. */
    String dataset(String code) {
        int split = code.indexOf(SPLIT);
        return split >= 0
                ? code.substring(0, split)
                : release.indicator(code).map(Indicator::dataset).orElse("");
    }

    private boolean exists(String code) {
        return release.indicator(code).isPresent() || split(code).isPresent();
    }

    private Optional<Dimension> split(String code) {
        int split = code.indexOf(SPLIT);
        return split < 0
                ? Optional.empty()
                : datasets.stream()
                        .filter(dataset -> dataset.code().equals(code.substring(0, split)))
                        .findFirst()
                        .flatMap(dataset -> dataset.dimension(code.substring(split + 1)));
    }

    private Stream<FigureTable.Column> columns(String code) {
        var group = group(dataset(code));
        return split(code)
                .map(dimension -> dimension.categories().stream()
                        .map(category -> new FigureTable.Column(
                                code + "." + category,
                                texts.get(locale, "category." + dimension.code() + "." + category),
                                group + ": " + texts.get(locale, "dimension." + dimension.code()),
                                0)))
                .orElseGet(() -> release.indicator(code).stream().flatMap(indicator -> columns(indicator, group)));
    }

    private Stream<FigureTable.Column> columns(Indicator indicator, String group) {
        var value = new FigureTable.Column(indicator.code(), header(indicator), group, indicator.digits());
        return indicator.isRate()
                ? Stream.of(value, new FigureTable.Column(indicator.code() + MARGIN, MARGIN, group, indicator.digits()))
                : Stream.of(value);
    }

    // the name of a rate per thousand says so itself
    private String header(Indicator indicator) {
        var name = indicator.name().in(locale);
        if (indicator.unit().startsWith("per_")) {
            return name;
        }
        return name + " (" + new FigureWords(texts, locale).unit(indicator) + ")";
    }

    private String group(String dataset) {
        var name = texts.get(locale, "dataset." + dataset);
        return unfiltered.contains(dataset) ? texts.get(locale, "column.unfiltered", name) : name;
    }

    private Optional<String> counterpart(String code, Mode mode) {
        return release.indicator(code)
                .flatMap(indicator -> release.indicators(indicator.dataset()).stream()
                        .filter(other -> other.measure() == indicator.measure()
                                && other.numerator().equals(indicator.numerator())
                                && other.isRate() == (mode == Mode.RATES))
                        .map(Indicator::code)
                        .findFirst());
    }
}
