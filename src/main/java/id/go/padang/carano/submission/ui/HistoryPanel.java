package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.BatchEvent;
import java.util.List;

/** Every move of a batch: where to, by whom, when and why. */
class HistoryPanel extends Div {

    HistoryPanel(List<BatchEvent> events) {
        addClassName("batch-panel");
        var formats = new Formats(getLocale());
        var list = new OrderedList();
        list.addClassName("batch-history");
        for (BatchEvent event : events) {
            var what = new Span(Sentences.status(this, event.status()));
            what.addClassName("batch-event");
            var item = new ListItem(what, new Span(event.actor() + " · " + formats.moment(event.at())));
            event.reason().ifPresent(reason -> item.add(new Paragraph(reason)));
            list.add(item);
        }
        add(list);
    }
}
