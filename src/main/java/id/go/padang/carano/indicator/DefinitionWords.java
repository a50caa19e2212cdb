package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A definition in the words of a reader, for sheets, forms and the history of the catalogue. */
public record DefinitionWords(Texts texts, Locale locale) {

    /** How a unit is called; one that the walidata wrote, as it was written. */
    public String unit(String unit) {
        return texts.find(locale, "unit." + unit).orElse(unit);
    }

    /** The unit as it stands after a number: {@code %} for per cent. */
    public String sign(Indicator indicator) {
        return indicator.unit().equals(Indicator.PERCENT) ? "%" : unit(indicator.unit());
    }

    public String dataset(String code) {
        return texts.get(locale, "dataset." + code);
    }

    public String dimension(String code) {
        return texts.find(locale, "dimension." + code).orElse(code);
    }

    public String category(String dimension, String category) {
        return texts.find(locale, "category." + dimension + "." + category).orElse(category);
    }

    /** As in {@code Kelompok umur: 0–4 tahun, 5–6 tahun}; in the order of the dataset. */
    public String categories(Dataset dataset, String dimension, Set<String> categories) {
        var order = new LinkedHashSet<>(
                dataset.dimension(dimension).map(Dimension::categories).orElse(List.of()));
        order.addAll(categories);
        return dimension(dimension) + ": "
                + order.stream()
                        .filter(categories::contains)
                        .map(one -> category(dimension, one))
                        .collect(Collectors.joining(", "));
    }

    /** Which rows a filter counts, one phrase per dimension joined by semicolons. */
    public String filter(Dataset dataset, Filter filter) {
        var parts = new ArrayList<String>();
        for (Dimension dimension : dataset.dimensions()) {
            var wanted = filter.categories().get(dimension.code());
            if (wanted != null) {
                parts.add(categories(dataset, dimension.code(), wanted));
            }
        }
        return parts.isEmpty() ? texts.get(locale, "definition.all") : String.join("; ", parts);
    }

    /** What is counted, as in {@code Anak yatim (Jenis: Yatim)}. */
    public String numerator(Indicator indicator) {
        var dataset = known(indicator.dataset());
        return texts.get(
                locale,
                "definition.count." + indicator.measure().name(),
                dataset(indicator.dataset()),
                filter(dataset, indicator.numerator()));
    }

    /** What it is divided by, with what the quotient is multiplied by. */
    public String denominator(Denominator denominator) {
        return texts.get(
                locale,
                "definition.below",
                dataset(denominator.dataset()),
                filter(known(denominator.dataset()), denominator.filter()),
                new Formats(locale).count(denominator.per()));
    }

    /** Which way is good. */
    public String direction(Indicator.Direction direction) {
        return texts.get(locale, "definition.direction." + direction.name());
    }

    /** A number of the indicator with its unit. */
    public String amount(Indicator indicator, BigDecimal amount) {
        var number = new Formats(locale).number(amount, Math.max(indicator.digits(), fraction(amount)));
        return indicator.unit().equals(Indicator.PERCENT) ? number + "\u00a0%" : number + " " + unit(indicator.unit());
    }

    /** What a selection leaves, one phrase per dimension that one of the datasets has. */
    public List<String> selected(Dataset dataset, Filter filter) {
        return filter.categories().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> dataset.dimension(entry.getKey()).isPresent())
                .map(entry -> categories(dataset, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static int fraction(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    private static Dataset known(String code) {
        return Datasets.find(code).orElseThrow(() -> new IllegalArgumentException("no such dataset: " + code));
    }
}
