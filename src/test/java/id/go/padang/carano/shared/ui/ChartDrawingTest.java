package id.go.padang.carano.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.charts.util.ChartSerialization;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.ChartSpec.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static final ChartSpec.BarChart BARS = new ChartSpec.BarChart(
            "Jumlah anak",
            "anak",
            0,
            List.of(
                    new Point("13.71.09", "Kuranji", Value.of(1234)),
                    new Point("", "Pauh", Value.suppressed()),
                    new Point("", "Nanggalo", Value.missing())));

    @Test
    void writesNumbersAndSymbolsInTheHousesOwnFormats() {
        assertThat(json(BARS))
                .contains("\"format\":\"1.234\"")
                .contains("\"format\":\"…\"")
                .contains("\"format\":\"–\"");
    }

    @Test
    void readsOutAreaNumberAndUnitAndNeverAHiddenOneAsZero() {
        assertThat(json(BARS)).contains("Kuranji: 1.234 anak").contains("Pauh: value.suppressed");
        assertThat(json(BARS)).contains("\"descriptionFormat\":\"{name}\"").contains("\"description\":\"Jumlah anak\"");
    }

    @Test
    void keepsRoomBesideTheLongestBarForItsNumberOnAnyWidth() {
        assertThat(json(BARS))
                .contains("\"marginRight\":54")
                .contains("\"overflow\":\"allow\"")
                .contains("\"crop\":false");
    }

    @Test
    void movesNothingAndOffersNoExportOfItsOwn() {
        assertThat(json(BARS)).contains("\"animation\":false").contains("\"styledMode\":true");
    }

    @Test
    void leavesAGapInALineWhereAYearIsMissing() {
        var trend = new ChartSpec.Trend(
                "TPT",
                "persen",
                2,
                List.of(new Point("", "2020", Value.of(13)), new Point("", "2021", Value.missing())));

        assertThat(json(trend)).contains("2021: value.missing.NO_DATA").doesNotContain("\"y\":0");
    }

    @Test
    void opensOnlyPointsThatLeadSomewhere() {
        var drawing = drawing(BARS);

        assertThat(drawing.key(0)).contains("13.71.09");
        assertThat(drawing.key(1)).isEmpty();
        assertThat(drawing.key(7)).isEmpty();
    }

    private static ChartDrawing drawing(ChartSpec spec) {
        return new ChartDrawing(spec, Texts.INDONESIAN, key -> key);
    }

    private static String json(ChartSpec spec) {
        return ChartSerialization.toJSON(drawing(spec).configuration());
    }
}
