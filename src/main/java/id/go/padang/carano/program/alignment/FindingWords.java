package id.go.padang.carano.program.alignment;

import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what does not fit, the same on screen, in files and on paper. */
public record FindingWords(Texts texts, Locale locale) {

    /** One sentence. */
    public String sentence(Finding finding) {
        var node = finding.node();
        var key = "alignment.sentence." + finding.fault();
        return finding.parent()
                .map(parent -> switch (finding.fault()) {
                    case ORPHAN -> get(key, "");
                    case WEAKER ->
                        get(
                                key,
                                years(finding.years()),
                                finding.own().map(this::number).orElse(Formats.MISSING),
                                finding.above().map(this::number).orElse(Formats.MISSING),
                                node.unit(),
                                parent.code());
                    case OTHER_UNIT -> get(key, node.unit(), parent.unit(), parent.code());
                    case OTHER_BASE_YEAR -> get(key, year(node), year(parent), parent.code());
                    case MISSING_YEARS -> get(key, years(finding.years()), parent.code());
                    case OTHER_DIRECTION -> get(key, parent.code());
                })
                .orElseGet(() -> get(
                        key,
                        node.plan()
                                .above()
                                .map(above -> texts.get(locale, "alignment.plan." + above))
                                .orElse("")));
    }

    private String number(BigDecimal number) {
        return new Formats(locale)
                .number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static String year(PlanNode node) {
        return node.baseYear().map(year -> Integer.toString(year)).orElse(Formats.MISSING);
    }

    private static String years(List<Integer> years) {
        return years.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
    }

    private String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
