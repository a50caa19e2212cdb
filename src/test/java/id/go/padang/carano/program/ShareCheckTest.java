package id.go.padang.carano.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.program.GoalProgress.Reading;
import id.go.padang.carano.program.GoalProgress.Standing;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCheckTest {

    @Test
    void countsAPersonServedByThreeOpdOnce() {
        var check = ShareCheck.of(Contents.children("S1"));

        assertThat(check.sum()).isEqualByComparingTo("750");
        assertThat(check.once()).isEqualByComparingTo("600");
        assertThat(check.fits()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"300, 250, 199, 75, 1", "300, 250, 210, 75, -10", "300, 250, 200, 70, -10"})
    void saysHowMuchIsMissingOrOver(String one, String two, String three, String together, String gap) {
        var check = ShareCheck.of(Contents.children("S1", one, two, three, together));

        assertThat(check.gap()).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(gap));
        assertThat(check.fits()).isFalse();
    }

    @Test
    void measuresAChangeFromTheBaseWhicheverWayIsGood() {
        assertThat(ShareCheck.of(poverty(Optional.of(Contents.target(2024, "4.06"))))
                        .fits())
                .isTrue();
        assertThat(ShareCheck.of(poverty(Optional.empty())).gap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.50, REACHED, 100.0", "3.78, ON_THE_WAY, 50.0", "4.20, AWAY, -25.0"})
    void tellsHowFarTheFigureIsOnItsWayDown(String now, Standing standing, String percent) {
        var reading = new Reading(Value.of(new BigDecimal(now)), Optional.of("2026"), Optional.of(1), 2);

        var progress = GoalProgress.of(poverty(Optional.of(Contents.target(2024, "4.06"))), reading, 2029);

        assertThat(progress.standing()).isEqualTo(standing);
        assertThat(progress.percent())
                .hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo(percent));
    }

    @Test
    void judgesNothingThatIsMissingOrHidden() {
        for (Value value : List.of(Value.missing(), Value.suppressed())) {
            var progress = GoalProgress.of(
                    poverty(Optional.empty()), new Reading(value, Optional.empty(), Optional.empty(), 0), 2026);

            assertThat(progress.standing()).isEqualTo(Standing.UNKNOWN);
            assertThat(progress.percent()).isEmpty();
            assertThat(progress.now()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.06.05, PROGRAM",
        "1.06.05.2.02, KEGIATAN",
        "1.06.05.2.02.0001, SUB_KEGIATAN",
        "1.06, ",
        "1.6.05, ",
        "1.06.05.2.02.001, ",
        "1.06.05.3.02.0001, ",
        "9.06.05, ",
        "1.06.05.2.02.0001.1, "
    })
    void knowsProgrammeCodesByTheirForm(String code, Programme.Level level) {
        assertThat(Programme.level(code)).isEqualTo(Optional.ofNullable(level));
    }

    @Test
    void countsTheBudgetOfASubKegiatanNotASecondTimeBesideItsProgram() {
        assertThat(Contents.children("S1").budget()).isEqualByComparingTo("100");
    }

    private static GoalContent poverty(Optional<YearTarget> base) {
        return new GoalContent(
                "S2",
                "Kemiskinan menurun",
                new Measure(Measure.Kind.SERIES, "kemiskinan", "Kemiskinan", "persen", Direction.LESS_IS_BETTER),
                base,
                List.of(Contents.target(2029, "3.50")),
                ShareUnit.CHANGE,
                List.of(
                        Share.of(Opd.DINAS_SOSIAL, true, new BigDecimal("0.30")),
                        Share.of(Opd.DINAS_TENAGA_KERJA, false, new BigDecimal("0.26"))),
                List.of(),
                List.of(),
                "Uji");
    }
}
