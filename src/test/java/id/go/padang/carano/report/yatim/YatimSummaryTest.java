package id.go.padang.carano.report.yatim;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.report.SampleFigures;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YatimSummaryTest {

    private static final KodeWilayah PAUH = new KodeWilayah("13.71.08");

    private final SampleFigures samples = new SampleFigures();

    @Test
    void saysTheChangeInWords() {
        assertThat(summary(Texts.INDONESIAN, Value.of(110), Value.of(100), List.of()))
                .contains("Jumlah itu naik 10,0 persen (10 anak) dibandingkan dengan Semester II 2025.");
        assertThat(summary(Texts.INDONESIAN, Value.of(90), Value.of(100), List.of()))
                .contains("Jumlah itu turun 10,0 persen (10 anak) dibandingkan dengan Semester II 2025.");
        assertThat(summary(Texts.INDONESIAN, Value.of(100), Value.of(100), List.of()))
                .contains("Jumlah itu sama dengan Semester II 2025.");
        assertThat(summary(Texts.INDONESIAN, Value.of(4), Value.of(0), List.of()))
                .contains("Jumlah itu naik 4 anak dibandingkan dengan Semester II 2025.");
        assertThat(summary(Texts.ENGLISH, Value.of(101), Value.of(100), List.of()))
                .contains("That is a rise of 1.0 per cent (1 child) against Semester II 2025.");
        assertThat(summary(Texts.ENGLISH, Value.of(90), Value.of(100), List.of()))
                .contains("That is a fall of 10.0 per cent (10 children) against Semester II 2025.");
    }

    @Test
    void keepsSilentAboutAChangeThatIsHiddenOrMissing() {
        assertThat(summary(Texts.INDONESIAN, Value.of(90), Value.missing(), List.of()))
                .doesNotContain("Jumlah itu");
        assertThat(summary(Texts.INDONESIAN, Value.of(90), Value.suppressed(), List.of()))
                .doesNotContain("Jumlah itu");
    }

    @Test
    void neverTurnsAHiddenOrMissingTotalIntoANumber() {
        assertThat(summary(Texts.INDONESIAN, Value.suppressed(), Value.of(90), List.of()))
                .contains("tidak ditampilkan untuk melindungi orang")
                .doesNotContain("90");
        assertThat(summary(Texts.INDONESIAN, Value.missing(), Value.missing(), List.of()))
                .contains("belum tersedia");
        assertThat(summary(Texts.INDONESIAN, Value.of(0), Value.missing(), List.of()))
                .contains("tidak tercatat anak yatim");
    }

    @Test
    void namesTheLargestAreaAndTheNextUnlessOneIsHidden() {
        assertThat(summary(Texts.INDONESIAN, Value.of(30), Value.missing(), List.of(9L, 12L, 9L)))
                .contains("Kelurahan dengan jumlah terbanyak adalah Koto Lua (12 anak), diikuti Limau Manis (9 anak).");
        assertThat(summary(Texts.ENGLISH, Value.of(30), Value.missing(), List.of(9L, 12L, 9L)))
                .contains("The kelurahan with the highest number is Koto Lua (12 children), "
                        + "followed by Limau Manis (9 children).");
        assertThat(summary(Texts.INDONESIAN, Value.of(30), Value.missing(), List.of(12L, 12L, 6L)))
                .contains("Kelurahan dengan jumlah terbanyak adalah Limau Manis dan Koto Lua (masing-masing 12 anak).");
        assertThat(summary(Texts.INDONESIAN, Value.of(30), Value.missing(), List.of(9L, -1L, 9L)))
                .doesNotContain("terbanyak");
    }

    /** A negative count stands for a hidden one. */
    private String summary(Locale locale, Value total, Value previous, List<Long> children) {
        var whole = samples.place(new Place.Area(PAUH), true);
        var first = whole.figures().getFirst();
        var rows = new ArrayList<AreaRow>();
        for (int i = 0; i < children.size(); i++) {
            long count = children.get(i);
            rows.add(new AreaRow(
                    Optional.of(samples.below(PAUH).get(i)),
                    true,
                    Map.of("yatim.total", count < 0 ? Value.suppressed() : Value.of(count))));
        }
        var figures = new PlaceFigures(
                whole.place(),
                whole.release(),
                whole.part(),
                List.of(new Figure(first.indicator(), total, total, Optional.empty(), previous)),
                List.of(),
                rows,
                new AreaRow(Optional.of(PAUH), true, Map.of("yatim.total", total)));
        return new YatimSummary(new Wording(new Texts(), locale, samples::name), figures).paragraph();
    }
}
