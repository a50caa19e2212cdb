package id.go.padang.carano.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartPictureTest {

    private static final List<String> SOURCES = List.of("Kota Padang", "Dinas Sosial, Semester I 2026, rilis 2");

    @Test
    void writesEveryNumberOfBarsBesideItsNameAndTheSourcesBelow() throws Exception {
        var picture = drawn(new ChartSpec.BarChart(
                "Anak & yatim",
                "anak",
                0,
                List.of(
                        point("Kuranji", Value.of(1200)),
                        point("Pauh", Value.of(600)),
                        point("Nanggalo", Value.suppressed()),
                        point("Koto Tangah", Value.missing()))));

        assertThat(picture.getTextContent())
                .contains("Anak & yatim", "anak", "Kuranji", "1.200", "600", "…", "–", SOURCES.get(0), SOURCES.get(1));
        var bars = picture.getElementsByTagName("rect");
        // the first is the paper
        assertThat(width(bars.item(1))).isEqualTo(2 * width(bars.item(2)));
        assertThat(width(bars.item(3))).isZero();
    }

    @Test
    void breaksATitleThatIsWiderThanThePicture() throws Exception {
        var name =
                "Anak yatim, piatu, dan yatim piatu per 1.000 penduduk usia 0–19 tahun menurut kelurahan, sampai kini";
        var picture = drawn(new ChartSpec.BarChart(name, "per 1.000", 1, List.of(point("Kuranji", Value.of(4)))));

        var texts = picture.getElementsByTagName("text");
        assertThat(texts.item(0).getTextContent() + " " + texts.item(1).getTextContent())
                .isEqualTo(name);
        // the whole name stays in one piece for who hears it
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(name);
    }

    @Test
    void breaksALineWhereThereIsNoNumber() throws Exception {
        var picture = drawn(new ChartSpec.Trend(
                "Tren",
                "per 1.000",
                1,
                List.of(
                        point("2023", Value.of(new BigDecimal("4.2"))),
                        point("2024", Value.missing()),
                        point("2025", Value.of(new BigDecimal("4.0"))))));

        var path = ((Element) picture.getElementsByTagName("path").item(0)).getAttribute("d");
        assertThat(path.chars().filter(letter -> letter == 'M').count()).isEqualTo(2);
        assertThat(picture.getTextContent()).contains("4,2", "4,0", "2024");
    }

    @Test
    void tellsSeveralLinesApartByDashesAndNamesThem() throws Exception {
        var one = List.of(point("2024", Value.of(4)), point("2025", Value.of(3)));
        var picture = drawn(new ChartSpec.Lines(
                "Tren",
                "%",
                0,
                List.of("2024", "2025"),
                List.of(new ChartSpec.Series("Wilayah ini", one), new ChartSpec.Series("Target", one))));

        var paths = picture.getElementsByTagName("path");
        assertThat(((Element) paths.item(0)).getAttribute("stroke-dasharray"))
                .isNotEqualTo(((Element) paths.item(1)).getAttribute("stroke-dasharray"));
        assertThat(picture.getTextContent()).contains("Wilayah ini", "Target");
    }

    @Test
    void putsThePiecesOfABarOneBehindTheOther() throws Exception {
        var picture = drawn(new ChartSpec.StackedBar(
                "Jenis",
                "anak",
                0,
                List.of("Kuranji"),
                List.of(
                        new ChartSpec.Series("Yatim", List.of(point("", Value.of(3)))),
                        new ChartSpec.Series("Piatu", List.of(point("", Value.of(1)))))));

        assertThat(picture.getTextContent()).contains("3 · 1", "Yatim", "Piatu");
    }

    private static ChartSpec.Point point(String label, Value value) {
        return new ChartSpec.Point("", label, value);
    }

    private static double width(org.w3c.dom.Node bar) {
        return Double.parseDouble(((Element) bar).getAttribute("width"));
    }

    private static Element drawn(ChartSpec spec) throws Exception {
        var svg = new ChartPicture(spec, Texts.INDONESIAN).svg(SOURCES);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
