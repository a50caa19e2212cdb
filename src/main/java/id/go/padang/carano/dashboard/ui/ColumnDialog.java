package id.go.padang.carano.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Chooses the columns of the table of areas, grouped by dataset in the order of sectors. */
final class ColumnDialog extends Dialog {

    /** @param chosen codes as they stand in the table now */
    ColumnDialog(AreaColumns columns, List<String> chosen, Consumer<List<String>> done) {
        setHeaderTitle(getTranslation("dashboard.columns"));
        setWidth("min(34rem, 94vw)");
        add(new Paragraph(getTranslation("column.help")));
        var groups = new ArrayList<CheckboxGroup<String>>();
        for (Sector sector : Sector.values()) {
            columns.datasets().stream()
                    .filter(dataset -> dataset.code().equals(sector.dataset()))
                    .map(dataset -> group(columns, dataset, chosen))
                    .forEach(groups::add);
        }
        groups.forEach(this::add);
        var usual = new Button(getTranslation("column.usual"), click -> finish(List.of(), done));
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        var apply = new Button(
                getTranslation("filter.apply"),
                click -> finish(
                        groups.stream()
                                .flatMap(group -> group.getValue().stream()
                                        .sorted(java.util.Comparator.comparingInt(
                                                code -> items(group).indexOf(code))))
                                .toList(),
                        done));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(usual, new Button(getTranslation("filter.cancel"), click -> close()), apply);
    }

    private CheckboxGroup<String> group(AreaColumns columns, Dataset dataset, List<String> chosen) {
        var items = columns.choosable(dataset);
        var group = new CheckboxGroup<String>();
        group.addClassName("choices");
        group.setLabel(getTranslation("dataset." + dataset.code()));
        group.setItems(items);
        group.setItemLabelGenerator(columns::name);
        group.setValue(chosen.stream().filter(items::contains).collect(Collectors.toSet()));
        return group;
    }

    private static List<String> items(CheckboxGroup<String> group) {
        return group.getListDataView().getItems().toList();
    }

    private void finish(List<String> codes, Consumer<List<String>> done) {
        close();
        done.accept(codes);
    }
}
