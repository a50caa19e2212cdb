package id.go.padang.carano.catalogue.ui;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Goalposts;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Reference;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.shared.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different between two revisions, in words. */
record RevisionChanges(Texts texts, Locale locale) {

    /** One sentence per part that differs; empty when nothing does. */
    List<String> between(Indicator older, Indicator newer) {
        var words = new DefinitionWords(texts, locale);
        var changes = new ArrayList<String>();
        compare(changes, "name", older, newer, one -> one.name().indonesian());
        compare(changes, "nameEnglish", older, newer, one -> one.name().english());
        compare(changes, "concept", older, newer, one -> one.concept().indonesian());
        compare(changes, "conceptEnglish", older, newer, one -> one.concept().english());
        compare(changes, "definition", older, newer, one -> one.definition().indonesian());
        compare(
                changes,
                "definitionEnglish",
                older,
                newer,
                one -> one.definition().english());
        compare(changes, "unit", older, newer, one -> words.unit(one.unit()));
        compare(changes, "direction", older, newer, one -> words.direction(one.direction()));
        compare(changes, "digits", older, newer, one -> Integer.toString(one.digits()));
        compare(changes, "numerator", older, newer, words::numerator);
        compare(
                changes,
                "denominator",
                older,
                newer,
                one -> one.denominator()
                        .map((Denominator below) -> words.denominator(below))
                        .orElse(""));
        compare(
                changes,
                "goalposts",
                older,
                newer,
                one -> one.goalposts()
                        .map((Goalposts posts) -> posts.least().toPlainString() + "–"
                                + posts.most().toPlainString())
                        .orElse(""));
        compare(changes, "steward", older, newer, Indicator::steward);
        compare(
                changes,
                "targets",
                older,
                newer,
                one -> one.targets().stream()
                        .sorted(Comparator.comparingInt(Target::year))
                        .map(target ->
                                target.year() + ": " + words.amount(one, target.value()) + " (" + target.source() + ")")
                        .collect(Collectors.joining("; ")));
        compare(
                changes,
                "references",
                older,
                newer,
                one -> one.references().stream()
                        .sorted(Comparator.comparing(Reference::area).thenComparingInt(Reference::year))
                        .map(reference ->
                                texts.get(locale, "analysis.area." + reference.area()) + " " + reference.year() + ": "
                                        + words.amount(one, reference.value()) + " (" + reference.source() + ")")
                        .collect(Collectors.joining("; ")));
        return changes;
    }

    private void compare(
            List<String> changes, String field, Indicator older, Indicator newer, Function<Indicator, String> part) {
        var before = part.apply(older);
        var after = part.apply(newer);
        if (!before.equals(after)) {
            changes.add(texts.get(
                    locale,
                    "catalogue.changed",
                    texts.get(locale, "catalogue.field." + field),
                    said(before),
                    said(after)));
        }
    }

    private String said(String text) {
        return text.isEmpty() ? texts.get(locale, "catalogue.changed.nothing") : text;
    }
}
