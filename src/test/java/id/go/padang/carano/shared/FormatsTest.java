package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats indonesian = new Formats(Texts.INDONESIAN);
    private final Formats english = new Formats(Texts.ENGLISH);

    @Test
    void writesNumbersTheIndonesianWay() {
        assertThat(indonesian.count(946_982)).isEqualTo("946.982");
        assertThat(indonesian.number(new BigDecimal("1234.555"), 2)).isEqualTo("1.234,56");
        assertThat(indonesian.percent(new BigDecimal("4.06"), 2)).isEqualTo("4,06\u00a0%");
        assertThat(indonesian.rupiah(BigDecimal.valueOf(5000))).isEqualTo("Rp5.000,00");
    }

    @Test
    void writesNumbersTheEnglishWay() {
        assertThat(english.count(946_982)).isEqualTo("946,982");
    }

    @Test
    void writesDatesInWordsAndTimesInWib() {
        assertThat(indonesian.date(LocalDate.of(2026, 8, 14))).isEqualTo("14 Agustus 2026");
        assertThat(english.date(LocalDate.of(2026, 8, 14))).isEqualTo("14 August 2026");
        assertThat(indonesian.moment(Instant.parse("2026-11-23T08:00:00Z"))).isEqualTo("23 November 2026 15.00 WIB");
        assertThat(english.moment(Instant.parse("2026-11-23T08:00:00Z"))).isEqualTo("23 November 2026 15:00 WIB");
    }

    @Test
    void tellsNothingHiddenAndZeroApart() {
        assertThat(indonesian.value(Value.of(0), 0)).isEqualTo("0");
        assertThat(indonesian.value(Value.missing(), 0)).isEqualTo("–");
        assertThat(indonesian.value(Value.suppressed(), 0)).isEqualTo("…");
    }

    @Test
    void takesAnyOtherLanguageForIndonesian() {
        assertThat(new Formats(Locale.FRENCH).locale()).isEqualTo(Texts.INDONESIAN);
    }
}
