package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.shared.Formats;
import java.util.List;
import java.util.function.Consumer;

/** Every revision, newest first, with what it changed and a way back to it. */
final class HistoryPanel extends Section {

    /**
     * @param history newest first
     * @param restore is told the definition that is wanted back
     */
    HistoryPanel(Desk desk, List<Revision> history, Consumer<Indicator> restore) {
        addClassNames("panel", "catalogue-history");
        var formats = new Formats(getLocale());
        var changes = new RevisionChanges(desk.texts(), getLocale());
        var list = new OrderedList();
        for (int i = 0; i < history.size(); i++) {
            var revision = history.get(i);
            var item = new ListItem(
                    new H3(getTranslation(
                            revision.retired() ? "catalogue.history.retired" : "catalogue.history.revision",
                            Integer.toString(revision.indicator().revision()))),
                    new Paragraph(getTranslation(
                            "catalogue.history.by", revision.editedBy(), formats.moment(revision.editedAt()))));
            if (!revision.note().isBlank()) {
                item.add(new Paragraph(getTranslation("catalogue.history.note", revision.note())));
            }
            if (i + 1 < history.size()) {
                item.add(differences(changes.between(history.get(i + 1).indicator(), revision.indicator())));
            }
            if (i > 0) {
                var back = new Button(
                        getTranslation("catalogue.history.restore"), click -> restore.accept(revision.indicator()));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                back.setAriaLabel(getTranslation(
                        "catalogue.history.restore.label",
                        Integer.toString(revision.indicator().revision())));
                item.add(back);
            }
            list.add(item);
        }
        list.getElement().setAttribute("reversed", true);
        add(new H2(getTranslation("catalogue.history")), list);
    }

    private UnorderedList differences(List<String> changes) {
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(change)));
        if (changes.isEmpty()) {
            list.add(new ListItem(getTranslation("catalogue.history.same")));
        }
        return list;
    }
}
