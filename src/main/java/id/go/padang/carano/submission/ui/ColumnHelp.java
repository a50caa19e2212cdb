package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.html.DescriptionList;
import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import java.util.Optional;

/** What an operator must know about each column of a dataset's file. */
class ColumnHelp extends DescriptionList {

    ColumnHelp(Dataset dataset) {
        for (Column column : dataset.columns()) {
            add(new Term(column.name()), new Description(sentence(column)));
        }
    }

    private String sentence(Column column) {
        var meaning = getTranslation("column." + column.name());
        var said = form(column.content()).map(form -> meaning + ": " + form).orElse(meaning);
        return getTranslation(column.need() == Column.Need.REQUIRED ? "column.required" : "column.optional", said);
    }

    private Optional<String> form(Content content) {
        return switch (content) {
            case Content.Nik ignored -> Optional.of(getTranslation("column.form.number"));
            case Content.Kk ignored -> Optional.of(getTranslation("column.form.number"));
            case Content.Choice(var values) ->
                Optional.of(getTranslation("column.form.choice", String.join(", ", values)));
            case Content.Day ignored -> Optional.of(getTranslation("column.form.day"));
            case Content.Area ignored -> Optional.of(getTranslation("column.form.area"));
            case Content.Neighbourhood ignored -> Optional.of(getTranslation("column.form.neighbourhood"));
            case Content.Whole ignored -> Optional.of(getTranslation("column.form.whole"));
            case Content.Name ignored -> Optional.empty();
            case Content.Address ignored -> Optional.empty();
            case Content.Text ignored -> Optional.empty();
        };
    }
}
