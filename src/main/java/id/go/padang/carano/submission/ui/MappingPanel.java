package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.submission.FilePreview;
import id.go.padang.carano.submission.MappingService;
import id.go.padang.carano.submission.SubmissionRefusedException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks which header of the file stands for which column of the template, and shows the first rows so read. */
class MappingPanel extends Div {

    private final transient MappingService mappingService;
    private final long batchId;
    private final List<String> headers;
    private final Map<String, Select<Integer>> choices = new LinkedHashMap<>();
    private final Checkbox ignore = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final PreviewGrid preview;

    MappingPanel(MappingService mappingService, Dataset dataset, long batchId, Runnable whenMoved) {
        this.mappingService = mappingService;
        this.batchId = batchId;
        addClassName("batch-panel");
        var first = mappingService.preview(batchId);
        headers = first.headers();
        preview = new PreviewGrid(dataset);
        var form = new Div();
        form.addClassName("batch-mapping");
        for (Column column : dataset.columns()) {
            var choice = choice(column);
            choice.setValue(first.proposed().get(column.name()));
            choices.put(column.name(), choice);
            form.add(choice);
        }
        choices.values()
                .forEach(choice -> choice.addValueChangeListener(change -> {
                    problem.setText("");
                    show(mappingService.preview(batchId, positions()));
                }));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("batch-problem");
        var check = new Button(getTranslation("submission.mapping.check"), click -> check(whenMoved));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(check);
        tools.addClassName("carano-tools");
        add(
                new H2(getTranslation("submission.mapping")),
                new Paragraph(getTranslation("submission.mapping.explained")),
                form,
                ignore,
                problem,
                tools,
                new H2(getTranslation("submission.preview")),
                preview);
        show(first);
    }

    private Select<Integer> choice(Column column) {
        var choice = new Select<Integer>();
        boolean owed = column.need() == Column.Need.REQUIRED;
        choice.setLabel(column.name());
        // not as the component's own mark: a button may not carry aria-required
        var what = getTranslation("column." + column.name());
        choice.setHelperText(owed ? getTranslation("submission.mapping.owed", what) : what);
        choice.setItems(IntStream.range(0, headers.size()).boxed().toList());
        choice.setEmptySelectionAllowed(true);
        var nothing = getTranslation(owed ? "submission.mapping.choose" : "submission.mapping.none");
        choice.setEmptySelectionCaption(nothing);
        choice.setItemLabelGenerator(place -> place == null ? nothing : header(place));
        return choice;
    }

    private String header(int place) {
        var name = headers.get(place).strip();
        return name.isEmpty() ? getTranslation("submission.mapping.untitled", place + 1) : name;
    }

    private Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        choices.forEach((column, choice) -> choice.getOptionalValue().ifPresent(place -> positions.put(column, place)));
        return positions;
    }

    private void show(FilePreview shown) {
        preview.show(shown);
        var surplus = IntStream.range(0, headers.size())
                .filter(place -> !shown.proposed().containsValue(place))
                .mapToObj(this::header)
                .collect(Collectors.joining(", "));
        ignore.setVisible(!surplus.isEmpty());
        ignore.setLabel(getTranslation("submission.mapping.ignore", surplus));
        ignore.setValue(false);
    }

    private void check(Runnable whenMoved) {
        try {
            mappingService.apply(batchId, positions(), ignore.getValue());
        } catch (SubmissionRefusedException refusal) {
            problem.setText(Sentences.of(this, getLocale(), refusal));
            return;
        }
        whenMoved.run();
    }
}
