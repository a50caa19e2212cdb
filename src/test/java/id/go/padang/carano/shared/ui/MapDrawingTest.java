package id.go.padang.carano.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.MapScale;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

    private static final Texts TEXTS = new Texts();
    private static final MapSpec SPEC = MapSpec.of(
                    "Anak yatim per 1.000 anak",
                    "per 1.000 anak",
                    1,
                    MapScale.SEQUENTIAL,
                    List.of(
                            area("13.71.01", "Padang Selatan", Value.of(new BigDecimal("14.25"))),
                            area("13.71.02", "Padang Timur", Value.of(new BigDecimal("1250.5"))),
                            area("13.71.03", "Padang Barat", Value.of(0)),
                            area("13.71.04", "Padang Utara", Value.suppressed()),
                            area("13.71.05", "Bungus Teluk Kabung", Value.missing())))
            .highlighting(Set.of("13.71.02"));

    @Test
    void oneAreaIsNotSeveral() {
        var texts = new Texts();
        assertThat(texts.get(Texts.ENGLISH, "map.count", 1)).isEqualTo("1 area");
        assertThat(texts.get(Texts.ENGLISH, "map.count", 2)).isEqualTo("2 areas");
        assertThat(texts.get(Texts.ENGLISH, "map.count", 0)).isEqualTo("0 areas");
        assertThat(texts.get(Texts.INDONESIAN, "map.count", 1)).isEqualTo("1 wilayah");
    }

    @Test
    void readsOutNameValueUnitClassAndState() {
        assertThat(figures().areas())
                .extracting(MapDrawing.Area::spoken)
                .containsExactly(
                        "Padang Selatan: 14,3 per 1.000 anak, kelas 2 dari 3 (14,3)",
                        "Padang Timur: 1.250,5 per 1.000 anak, kelas 3 dari 3 (1.250,5), terpilih",
                        "Padang Barat: 0,0 per 1.000 anak, kelas 1 dari 3 (0)",
                        "Padang Utara: disembunyikan untuk melindungi orang di baliknya",
                        "Bungus Teluk Kabung: tidak ada data");
    }

    @Test
    void neverTellsANumberOfAHiddenArea() {
        assertThat(figures().areas().get(3).toString()).doesNotContainPattern("\\d,\\d");
        assertThat(figures().areas().get(3).shown()).isEqualTo("…");
    }

    @Test
    void countsWhatIsInEveryClassAndInNone() {
        assertThat(figures().legend())
                .extracting(entry -> entry.fill() + " " + entry.text() + " " + entry.count() + entry.mark())
                .containsExactly(
                        "COLOUR 0 1 wilayah0",
                        "COLOUR 14,3 1 wilayah",
                        "COLOUR 1.250,5 1 wilayah",
                        "HATCHED disembunyikan untuk melindungi orang di baliknya 1 wilayah",
                        "BLANK tidak ada data 1 wilayah•");
        assertThat(figures().areas()).extracting(MapDrawing.Area::entry).containsExactly(1, 2, 0, 3, 4);
    }

    private static MapDrawing.Figures figures() {
        return new MapDrawing(SPEC, Texts.INDONESIAN, (key, arguments) -> TEXTS.get(Texts.INDONESIAN, key, arguments))
                .figures();
    }

    private static MapSpec.Area area(String kode, String name, Value value) {
        return new MapSpec.Area(kode, name, value, true, "{}");
    }
}
