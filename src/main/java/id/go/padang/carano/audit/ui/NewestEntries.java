package id.go.padang.carano.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.HomePart;
import java.util.Optional;

/** The last lines of the trail, for whoever reads it. */
@org.springframework.stereotype.Component
record NewestEntries(AuditService audit, AuthenticationContext authentication, Texts texts) implements HomePart {

    private static final int MOST = 8;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        return authentication.hasAuthority("READ_TRAIL") ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var panel = new Section();
        panel.addClassNames("panel", "queue");
        var locale = UI.getCurrentOrThrow().getLocale();
        var formats = new Formats(locale);
        var list = new UnorderedList();
        audit.find(AuditFilter.ALL, 0, MOST)
                .forEach(entry -> list.add(line(entry, new TrailWords(texts, locale), formats)));
        panel.add(
                new H2(panel.getTranslation("audit.newest")),
                new Paragraph(panel.getTranslation("audit.newest.count", formats.count(audit.count(AuditFilter.ALL)))),
                list,
                new Anchor("jejak", panel.getTranslation("audit.newest.all")));
        return panel;
    }

    private static ListItem line(AuditEntry entry, TrailWords words, Formats formats) {
        var line = new ListItem();
        line.add(quiet(formats.moment(entry.at())));
        line.add(new Span(entry.actor() + ": " + words.action(entry.action())));
        line.add(quiet(words.subject(entry)));
        return line;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("queue-hint");
        return span;
    }
}
