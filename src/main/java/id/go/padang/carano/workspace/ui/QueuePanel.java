package id.go.padang.carano.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What waits, the oldest age said in days. */
final class QueuePanel extends Section {

    private QueuePanel(String title, List<Queues.Item> items) {
        addClassNames("panel", "queue");
        add(new H2(title));
        var list = new UnorderedList();
        for (Queues.Item item : items) {
            var line = new ListItem(new Anchor(item.href(), item.text()));
            if (!item.hint().isEmpty()) {
                line.add(quiet(item.hint()));
            }
            item.since().ifPresent(since -> line.add(quiet(getTranslation("workspace.queue.age", item.days()))));
            list.add(line);
        }
        add(list);
    }

    static QueuePanel waiting(List<Queues.Item> items) {
        return new QueuePanel(UI.getCurrentOrThrow().getTranslation("workspace.queue", items.size()), items);
    }

    /** For those whose work is on pages rather than in a queue. */
    static QueuePanel work(List<Queues.Item> items) {
        return new QueuePanel(UI.getCurrentOrThrow().getTranslation("workspace.work"), items);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("queue-hint");
        return span;
    }
}
