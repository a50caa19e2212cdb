package id.go.padang.carano.indicator;

import id.go.padang.carano.indicator.CatalogueRefusedException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What every definition must hold to. */
final class CatalogueRules {

    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9_]{1,40}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_UNIT = 30;
    private static final int MOST_DIGITS = 3;

    private final List<Problem> problems = new ArrayList<>();

    private CatalogueRules() {}

    /** Throws {@link CatalogueRefusedException} with every rule that is broken. */
    static void require(Indicator indicator) {
        var problems = broken(indicator);
        if (!problems.isEmpty()) {
            throw new CatalogueRefusedException(problems);
        }
    }

    /** Every rule that is broken. */
    static List<Problem> broken(Indicator indicator) {
        var rules = new CatalogueRules();
        rules.check(indicator);
        return List.copyOf(rules.problems);
    }

    private void check(Indicator indicator) {
        demand(CODE.matcher(indicator.code()).matches(), "code", "catalogue.error.code");
        demand(
                indicator.code().startsWith(indicator.dataset() + "."),
                "code",
                "catalogue.error.codeDataset",
                indicator.dataset());
        text("name", indicator.name().indonesian(), LONGEST_NAME);
        text("nameEnglish", indicator.name().english(), LONGEST_NAME);
        text("concept", indicator.concept().indonesian(), LONGEST_TEXT);
        text("definition", indicator.definition().indonesian(), LONGEST_TEXT);
        text("definitionEnglish", indicator.definition().english(), LONGEST_TEXT);
        text("steward", indicator.steward(), LONGEST_NAME);
        text("unit", indicator.unit(), LONGEST_UNIT);
        demand(
                indicator.digits() >= 0 && indicator.digits() <= MOST_DIGITS,
                "digits",
                "catalogue.error.digits",
                MOST_DIGITS);
        filter("numerator", indicator.dataset(), indicator.numerator());
        indicator.denominator().ifPresent(below -> filter("denominator", below.dataset(), below.filter()));
        var dataset = Datasets.find(indicator.dataset());
        demand(
                indicator.measure() == Indicator.Measure.ROWS
                        || dataset.flatMap(Dataset::amount).isPresent(),
                "measure",
                "catalogue.error.amount");
        demand(
                indicator.measure() == Indicator.Measure.ROWS
                        || indicator.denominator().isEmpty(),
                "denominator",
                "catalogue.error.amountRate");
        demand(
                indicator.targets().stream().map(Target::year).distinct().count()
                        == indicator.targets().size(),
                "targets",
                "catalogue.error.targetTwice");
        indicator.references().forEach(one -> text("references", one.source(), LONGEST_TEXT));
        indicator.targets().forEach(one -> text("targets", one.source(), LONGEST_TEXT));
    }

    private void filter(String field, String code, Filter filter) {
        var dataset = Datasets.find(code).filter(Dataset::byName);
        if (dataset.isEmpty()) {
            problems.add(Problem.of(field, "catalogue.error.dataset", code));
            return;
        }
        filter.categories().forEach((name, categories) -> {
            var dimension = dataset.get().dimension(name);
            if (dimension.isEmpty()) {
                problems.add(Problem.of(field, "catalogue.error.dimension", name, code));
            } else {
                demand(!categories.isEmpty(), field, "catalogue.error.noCategory", name);
                categories.stream()
                        .filter(category -> !dimension.get().categories().contains(category))
                        .forEach(category ->
                                problems.add(Problem.of(field, "catalogue.error.category", category, name)));
            }
        });
    }

    private void text(String field, String text, int longest) {
        demand(!text.isBlank(), field, "catalogue.error.empty");
        demand(text.length() <= longest, field, "catalogue.error.long", longest);
    }

    private void demand(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            problems.add(Problem.of(field, key, arguments));
        }
    }
}
