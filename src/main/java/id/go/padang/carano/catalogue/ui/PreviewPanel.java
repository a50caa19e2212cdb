package id.go.padang.carano.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a draft would say on the newest release, beside what that release says now. */
final class PreviewPanel extends Section {

    private static final String NOW = "now";
    private static final String DRAFT = "draft";
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    private final Desk desk;
    private final Div body = new Div();

    PreviewPanel(Desk desk) {
        this.desk = desk;
        addClassNames("panel", "preview-panel");
        body.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("catalogue.preview")), body);
    }

    /** Counts the draft anew. */
    void show(Indicator draft) {
        body.removeAll();
        desk.figures()
                .preview(draft, Place.CITY, Level.KECAMATAN, Selection.NEWEST)
                .ifPresentOrElse(
                        comparison -> show(draft, comparison),
                        () -> body.add(new Paragraph(getTranslation("catalogue.preview.nothing"))));
    }

    /** Says that nothing can be counted until the draft is mended. */
    void showBroken() {
        body.removeAll();
        body.add(new Paragraph(getTranslation("catalogue.preview.broken")));
    }

    private void show(Indicator draft, Comparison comparison) {
        var words = new DefinitionWords(desk.texts(), getLocale());
        var now = desk.figures().compare(draft.code(), Place.CITY, Level.KECAMATAN, Selection.NEWEST);
        var before = new HashMap<KodeWilayah, Value>();
        now.ifPresent(released -> released.areas()
                .forEach(area -> before.put(area.kode(), area.figure().value())));
        var columns = new java.util.ArrayList<>(List.of(
                new FigureTable.Column(
                        NOW,
                        getTranslation("catalogue.preview.now"),
                        "",
                        now.map(one -> one.indicator().digits()).orElse(draft.digits())),
                new FigureTable.Column(DRAFT, header(words.sign(draft)), "", draft.digits())));
        if (draft.isRate()) {
            columns.add(new FigureTable.Column(NUMERATOR, getTranslation("analysis.count"), "", 0));
            columns.add(new FigureTable.Column(DENOMINATOR, getTranslation("analysis.whole"), "", 0));
        }
        body.add(
                new Paragraph(getTranslation(
                        "catalogue.preview.note",
                        Integer.toString(comparison.release().number()),
                        desk.texts().period(getLocale(), comparison.part().period()))),
                new FigureTable(
                        getTranslation("catalogue.preview"),
                        getTranslation("dashboard.level.KECAMATAN"),
                        columns,
                        comparison.areas().stream()
                                .map(area -> row(
                                        desk.wilayahService().get(area.kode()).name(),
                                        before.getOrDefault(area.kode(), Value.missing()),
                                        area.figure().now()))
                                .toList(),
                        List.of(row(
                                desk.wilayahService().kota().name(),
                                now.map(one -> one.whole().value()).orElse(Value.missing()),
                                comparison.whole().now())),
                        href -> {}));
    }

    // until a unit is chosen there is none to put in brackets
    private String header(String sign) {
        return sign.isBlank()
                ? getTranslation("catalogue.preview.draft.bare")
                : getTranslation("catalogue.preview.draft", sign);
    }

    private static FigureTable.Row row(String name, Value before, Measured draft) {
        return new FigureTable.Row(
                name,
                Optional.empty(),
                Map.of(
                        NOW,
                        before,
                        DRAFT,
                        draft.value(),
                        NUMERATOR,
                        draft.numerator(),
                        DENOMINATOR,
                        draft.denominator().orElse(Value.missing())));
    }
}
