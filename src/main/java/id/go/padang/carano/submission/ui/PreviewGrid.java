package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.FilePreview;

/** The first rows of a file, masked, in the columns of the template. */
class PreviewGrid extends Grid<FilePreview.Row> {

    PreviewGrid(Dataset dataset) {
        var formats = new Formats(getLocale());
        addColumn(row -> formats.count(row.line()))
                .setHeader(getTranslation("submission.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        for (int i = 0; i < dataset.columns().size(); i++) {
            int position = i;
            addColumn(row -> row.values().get(position))
                    .setHeader(dataset.columns().get(i).name())
                    .setResizable(true)
                    .setAutoWidth(true);
        }
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setProperty("accessibleName", getTranslation("submission.preview"));
        setEmptyStateText(getTranslation("submission.preview.none"));
    }

    void show(FilePreview preview) {
        setItems(preview.rows());
        recalculateColumnWidths();
    }
}
