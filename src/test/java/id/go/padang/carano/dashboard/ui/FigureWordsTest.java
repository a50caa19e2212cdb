package id.go.padang.carano.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.indicator.Reference;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.shared.Bilingual;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.FigureCard.Note;
import id.go.padang.carano.shared.ui.FigureCard.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final Period NOW = Period.semester(2026, 1);

    private final FigureWords words = new FigureWords(new Texts(), Texts.INDONESIAN);

    @Test
    void callsARiseOfSomethingBadWorseInWordsArrowAndTone() {
        assertThat(words.change(figure(Direction.LESS_IS_BETTER, 12, 10), "Semester II 2025"))
                .isEqualTo(new Note("▲ naik 2,0 poin persen dari Semester II 2025, memburuk", Tone.BAD));
        assertThat(words.change(figure(Direction.MORE_IS_BETTER, 12, 10), "Semester II 2025")
                        .tone())
                .isEqualTo(Tone.GOOD);
        assertThat(words.change(figure(Direction.NEUTRAL, 12, 10), "Semester II 2025")
                        .tone())
                .isEqualTo(Tone.PLAIN);
    }

    @Test
    void saysWhetherTheTargetOfTheYearIsReached() {
        assertThat(words.notes(figure(Direction.LESS_IS_BETTER, 9, 10), NOW, true))
                .contains(new Note("✓ Sasaran 2026: 9,5\u00a0%, tercapai", Tone.GOOD));
        assertThat(words.notes(figure(Direction.LESS_IS_BETTER, 10, 10), NOW, true))
                .contains(new Note("✗ Sasaran 2026: 9,5\u00a0%, belum tercapai", Tone.BAD));
        assertThat(words.notes(figure(Direction.NEUTRAL, 10, 10), NOW, true))
                .contains(new Note("Sasaran 2026: 9,5\u00a0%", Tone.QUIET));
        assertThat(words.notes(figure(Direction.NEUTRAL, 10, 10), Period.semester(2025, 1), true))
                .noneMatch(note -> note.text().contains("Sasaran"));
    }

    @Test
    void putsTheProvinceBesideARateWithItsYearAndSource() {
        assertThat(words.notes(figure(Direction.NEUTRAL, 10, 10), NOW, false))
                .contains(new Note("Sumatera Barat 2025: 11,0\u00a0% (Dinas Contoh)", Tone.QUIET));
    }

    private static Figure figure(Direction direction, long now, long before) {
        return new Figure(
                new Indicator(
                        "contoh.persen",
                        1,
                        "contoh",
                        new Bilingual("Contoh", ""),
                        new Bilingual("Contoh", ""),
                        new Bilingual("Contoh", ""),
                        Indicator.PERCENT,
                        direction,
                        1,
                        Filter.ALL,
                        Optional.of(new Denominator("contoh", Filter.ALL, Denominator.PERCENT)),
                        Indicator.Measure.ROWS,
                        Optional.empty(),
                        "Dinas Contoh",
                        List.of(new Target(2026, new BigDecimal("9.5"), "RPJMD contoh")),
                        List.of(new Reference(Reference.Area.PROVINSI, 2025, new BigDecimal("11"), "Dinas Contoh"))),
                Value.of(now),
                Value.of(now),
                Optional.of(Value.of(100)),
                Value.of(before));
    }
}
