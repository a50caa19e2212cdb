package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.ColumnMapping;
import id.go.padang.carano.submission.MappingService;

/** Says that the headers of a file were matched by themselves, after whom, and lets that be changed. */
class MappingNote extends Div {

    MappingNote(
            MappingService mappingService, ColumnMapping mapping, long batchId, boolean mayChange, Runnable whenMoved) {
        addClassNames("carano-tools", "batch-note");
        add(new Span(getTranslation(
                "submission.mapped", mapping.savedBy(), new Formats(getLocale()).moment(mapping.savedAt()))));
        if (mayChange) {
            var title = getTranslation("submission.remap");
            var change = new Button(
                    title,
                    click -> new MoveDialog(title, getTranslation("submission.remap.explained"), false, nothing -> {
                                mappingService.reopen(batchId);
                                whenMoved.run();
                            })
                            .open());
            change.addThemeVariants(ButtonVariant.TERTIARY);
            add(change);
        }
    }
}
