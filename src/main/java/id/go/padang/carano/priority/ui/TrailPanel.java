package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.priority.StudyEvent;
import java.util.List;

/** What happened to a study, by whom, when and why. */
final class TrailPanel extends Details {

    TrailPanel(List<StudyEvent> events, StudyWords words) {
        setSummaryText(words.get("priority.trail", events.size()));
        setWidthFull();
        var list = new OrderedList();
        list.addClassName("study-trail");
        for (StudyEvent event : events.reversed()) {
            var what = new Span(words.get("priority.event." + event.kind()));
            what.addClassName("study-event");
            var item = new ListItem(
                    what, new Span(event.actor() + " · " + words.formats().moment(event.at())));
            if (!event.reason().isEmpty()) {
                item.add(new Paragraph(event.reason()));
            }
            list.add(item);
        }
        add(list);
    }
}
