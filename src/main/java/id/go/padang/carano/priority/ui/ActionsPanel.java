package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;

/** What is being done about a decision, as far as the reader may see it. */
final class ActionsPanel extends Section {

    private final StudyWords words;

    /** @param mayAdd whether the reader may write actions down */
    ActionsPanel(long decision, List<Action> actions, boolean mayAdd, StudyWords words) {
        this.words = words;
        addClassName("panel");
        add(new H2(words.get("priority.actions")));
        if (actions.isEmpty()) {
            add(WorkbenchPanel.note(words.get("priority.actions.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("study-actions");
            actions.forEach(action -> list.add(line(action)));
            add(list);
        }
        if (mayAdd) {
            add(new Paragraph(new Anchor("tindak-lanjut?keputusan=" + decision, words.get("priority.actions.add"))));
        } else if (!actions.isEmpty()) {
            add(new Paragraph(new Anchor("tindak-lanjut?keputusan=" + decision, words.get("priority.actions.all"))));
        }
    }

    private ListItem line(Action action) {
        var today = LocalDate.now(Formats.WIB);
        var content = action.content();
        var when = new Span(words.get(
                "priority.actions.line",
                words.get("followup.state." + action.state()),
                words.formats().date(content.due())));
        when.addClassName("carano-note");
        var line = new ListItem(new Anchor("tindak-lanjut?aksi=" + action.id(), content.title()), when);
        if (action.overdue(today)) {
            line.add(new StatusBadge(StatusBadge.Kind.BAD, words.get("followup.overdue", -action.daysLeft(today))));
        }
        return line;
    }
}
