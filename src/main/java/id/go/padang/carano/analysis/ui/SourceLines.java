package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands on top of every table that leaves the page. */
record SourceLines(Texts texts, Locale locale) {

    List<String> of(Release release, ReleasePart part, Dataset dataset, Filter filter) {
        var formats = new Formats(locale);
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                locale,
                "dashboard.trust",
                part.sourceOpd(),
                texts.period(locale, part.period()),
                formats.date(part.referenceDate()),
                Integer.toString(release.number())));
        var selected = new DefinitionWords(texts, locale).selected(dataset, filter);
        if (!selected.isEmpty()) {
            lines.add(texts.get(locale, "analysis.sheet.filter", String.join("; ", selected)));
        }
        lines.add(texts.get(locale, "analysis.sheet.symbols"));
        return lines;
    }
}
