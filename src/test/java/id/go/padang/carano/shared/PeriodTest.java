package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-S1", "2025-S2", "2026-TW3", "2026-B11"})
    void readsBackTheCodeItWrites(String code) {
        assertThat(Period.parse(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26-S1", "2026-S0", "2026-S3", "2026-TW5", "2026-B13", "2026-X1", "2026-S1 "})
    void refusesWhatIsNoPeriod(String code) {
        assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsOnTheLastDayOfItsLastMonth() {
        assertThat(Period.parse("2026-S1").lastDay()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Period.parse("2025-S2").lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Period.parse("2024-B2").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2024").firstDay()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void stepsBackAcrossTheYear() {
        assertThat(Period.semester(2026, 1).previous()).isEqualTo(Period.semester(2025, 2));
        assertThat(Period.parse("2026-TW1").previous().code()).isEqualTo("2025-TW4");
        assertThat(Period.year(2026).previous()).isEqualTo(Period.year(2025));
        assertThat(Period.semester(2026, 1).sameLastYear()).isEqualTo(Period.semester(2025, 1));
    }

    @Test
    void sortsByItsEnd() {
        assertThat(Stream.of("2026-S1", "2025", "2026-B1", "2025-S1")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::code)
                .containsExactly("2025-S1", "2025", "2026-B1", "2026-S1");
    }
}
