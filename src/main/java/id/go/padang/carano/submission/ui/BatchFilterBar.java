package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The filters of the list; their values live in the address, so that a view can be shared and Back works. */
class BatchFilterBar extends Div {

    private static final String DATASET = "data";
    private static final String PERIOD = "periode";
    private static final String STATUS = "status";

    private final ComboBox<Dataset> dataset = new ComboBox<>(getTranslation("submission.dataset"));
    private final ComboBox<Period> period = new ComboBox<>(getTranslation("submission.period"));
    private final ComboBox<BatchStatus> status = new ComboBox<>(getTranslation("submission.status"));
    private final List<Dataset> datasets;

    BatchFilterBar(List<Dataset> datasets, Runnable whenChanged) {
        this.datasets = datasets;
        addClassName("carano-tools");
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(one -> getTranslation("dataset." + one.code()));
        period.setItems(datasets.stream()
                .map(Dataset::cycle)
                .distinct()
                .flatMap(cycle -> Periods.ended(cycle, LocalDate.now(Formats.WIB)).stream())
                .toList());
        period.setItemLabelGenerator(one -> Sentences.period(getLocale(), one));
        status.setItems(BatchStatus.values());
        status.setItemLabelGenerator(one -> Sentences.status(this, one));
        for (ComboBox<?> box : List.of(dataset, period, status)) {
            box.setPlaceholder(getTranslation("filter.all"));
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    whenChanged.run();
                }
            });
        }
        add(dataset, period, status);
    }

    BatchFilter filter() {
        return new BatchFilter(
                dataset.getOptionalValue().map(Dataset::code), period.getOptionalValue(), status.getOptionalValue());
    }

    QueryParameters parameters() {
        var values = new HashMap<String, String>();
        var filter = filter();
        filter.dataset().ifPresent(code -> values.put(DATASET, code));
        filter.period().ifPresent(one -> values.put(PERIOD, one.code()));
        filter.status().ifPresent(one -> values.put(STATUS, one.name()));
        return QueryParameters.simple(values);
    }

    /** What the address names and the lists do not hold filters nothing. */
    void read(QueryParameters parameters) {
        dataset.setValue(parameters
                .getSingleParameter(DATASET)
                .flatMap(code ->
                        datasets.stream().filter(one -> one.code().equals(code)).findFirst())
                .orElse(null));
        period.setValue(parameters
                .getSingleParameter(PERIOD)
                .flatMap(code -> period.getListDataView()
                        .getItems()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .orElse(null));
        status.setValue(parameters
                .getSingleParameter(STATUS)
                .flatMap(name -> Arrays.stream(BatchStatus.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(null));
    }
}
