package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Release;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an indicator means and how it is counted, as Satu Data asks of every indicator. */
final class DefinitionSheet extends Section {

    private final DescriptionList list = new DescriptionList();

    /** @param producer who delivers the data; empty before anything is published */
    DefinitionSheet(Tools tools, Indicator indicator, Optional<String> producer) {
        addClassNames("panel", "definition-sheet");
        var words = new DefinitionWords(tools.texts(), getLocale());
        var dataset = tools.indicators().dataset(indicator.dataset());
        add(new H2(getTranslation("definition.title")), list);
        put("definition.concept", indicator.concept().in(getLocale()));
        put("definition.definition", indicator.definition().in(getLocale()));
        put("definition.numerator", words.numerator(indicator));
        indicator.denominator().ifPresent(below -> put("definition.denominator", words.denominator(below)));
        put("definition.classification", classification(dataset, words));
        put("definition.measure", getTranslation("definition.measure." + measure(indicator)));
        put("definition.unit", words.unit(indicator.unit()));
        put("definition.direction", words.direction(indicator.direction()));
        put("definition.source", producer.map(opd -> opd + " · ").orElse("") + words.dataset(indicator.dataset()));
        put(
                "definition.cycle",
                getTranslation("definition.cycle." + dataset.cycle().name()));
        put("definition.steward", indicator.steward());
        put("definition.revision", revision(indicator, tools.figures().releases()));
    }

    private String classification(Dataset dataset, DefinitionWords words) {
        return dataset.dimensions().stream()
                .map(Dimension::code)
                .map(words::dimension)
                .collect(Collectors.joining(", "));
    }

    private static String measure(Indicator indicator) {
        return indicator.isRate() ? "RATE" : indicator.measure().name();
    }

    private String revision(Indicator indicator, List<Release> releases) {
        var number = Integer.toString(indicator.revision());
        return releases.stream()
                .filter(release -> release.indicator(indicator.code())
                        .filter(one -> one.revision() == indicator.revision())
                        .isPresent())
                .map(Release::number)
                .min(Comparator.naturalOrder())
                .map(first -> getTranslation("definition.revision.since", number, Integer.toString(first)))
                .orElseGet(() -> getTranslation("definition.revision.waiting", number));
    }

    private void put(String key, String text) {
        list.add(new Term(getTranslation(key)), new Description(text));
    }
}
