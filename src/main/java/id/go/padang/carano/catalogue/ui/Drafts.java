package id.go.padang.carano.catalogue.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import java.util.Optional;

/** What a new indicator begins as. */
record Drafts(IndicatorService indicators, Texts texts) {

    /** @param from an indicator to begin with; without targets and references, which were set for that one */
    Indicator fresh(Optional<String> from) {
        return from.flatMap(code -> indicators.history(code).stream().findFirst())
                .map(revision -> copy(revision.indicator()))
                .orElseGet(this::empty);
    }

    private static Indicator copy(Indicator one) {
        return new Indicator(
                one.dataset() + ".",
                0,
                one.dataset(),
                new Bilingual("", ""),
                one.concept(),
                one.definition(),
                one.unit(),
                one.direction(),
                one.digits(),
                one.numerator(),
                one.denominator(),
                one.measure(),
                one.goalposts(),
                one.steward(),
                List.of(),
                List.of());
    }

    private Indicator empty() {
        var dataset = indicators.datasets().stream()
                .filter(Dataset::byName)
                .findFirst()
                .orElseThrow();
        return new Indicator(
                dataset.code() + ".",
                0,
                dataset.code(),
                new Bilingual("", ""),
                concept(dataset),
                new Bilingual("", ""),
                "",
                Indicator.Direction.NEUTRAL,
                0,
                dataset.total(),
                Optional.empty(),
                Indicator.Measure.ROWS,
                Optional.empty(),
                texts.get(Texts.INDONESIAN, "dataset." + dataset.code() + ".steward"),
                List.of(),
                List.of());
    }

    private Bilingual concept(Dataset dataset) {
        var key = "dataset." + dataset.code() + ".concept";
        return new Bilingual(texts.get(Texts.INDONESIAN, key), texts.get(Texts.ENGLISH, key));
    }
}
