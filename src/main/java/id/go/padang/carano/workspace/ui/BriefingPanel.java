package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.workspace.Briefing;
import java.util.List;

/** One place: what moved, the fields, the targets that slip, the registers that are late. */
final class BriefingPanel extends Section {

    private final Briefing briefing;
    private final BriefingWords words;
    private final Formats formats = new Formats(getLocale());
    private final Texts texts;

    BriefingPanel(Briefing briefing, BriefingWords words) {
        this.briefing = briefing;
        this.words = words;
        texts = words.texts();
        addClassName("briefing");
        var title =
                new H2(new Anchor(Links.place(briefing.place()), words.titles().title(getLocale(), briefing.place())));
        add(title, release(), moved(), cards(), notes());
    }

    private Component release() {
        var release = briefing.release();
        var line = new Paragraph(getTranslation(
                "workspace.release",
                Integer.toString(release.number()),
                formats.date(release.publishedAt().atZone(Formats.WIB).toLocalDate())));
        line.addClassName("carano-note");
        return line;
    }

    private Component moved() {
        var section = new Section(new H3(getTranslation("workspace.moved")));
        section.addClassNames("panel", "moved");
        if (briefing.moved().isEmpty()) {
            section.add(new Paragraph(getTranslation("workspace.moved.none")));
            return section;
        }
        var list = new UnorderedList();
        briefing.moved().forEach(movement -> {
            boolean good = words.isGood(movement);
            var verdict = new Span(getTranslation(good ? "workspace.better" : "workspace.worse"));
            verdict.addClassNames("verdict", good ? "verdict-good" : "verdict-bad");
            list.add(new ListItem(
                    new Anchor(
                            Links.indicator(movement.indicator(), briefing.place()),
                            words.movement(getLocale(), movement)),
                    verdict));
        });
        section.add(list);
        return section;
    }

    private Component cards() {
        var cards = new Div();
        cards.addClassName("sector-cards");
        briefing.cards().forEach(card -> cards.add(new SectorCard(card, briefing.place(), words)));
        return cards;
    }

    private Component notes() {
        var both = new Div(
                list(
                        "workspace.slipped",
                        "workspace.slipped.none",
                        briefing.slipped().stream()
                                .map(slip -> new Anchor(
                                        Links.indicator(slip.indicator(), briefing.place()),
                                        words.slip(getLocale(), slip)))
                                .toList()),
                list(
                        "workspace.stale",
                        "workspace.stale.none",
                        briefing.stale().stream()
                                .map(stale -> new Span(getTranslation(
                                        "workspace.stale.line",
                                        getTranslation("dataset." + stale.part().dataset()),
                                        texts.period(getLocale(), stale.part().period()),
                                        formats.date(stale.since()))))
                                .toList()));
        both.addClassName("briefing-notes");
        return both;
    }

    private Component list(String title, String none, List<? extends Component> lines) {
        var section = new Section(new H3(getTranslation(title)));
        section.addClassName("panel");
        if (lines.isEmpty()) {
            section.add(new Paragraph(getTranslation(none)));
        } else {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            section.add(list);
        }
        return section;
    }
}
