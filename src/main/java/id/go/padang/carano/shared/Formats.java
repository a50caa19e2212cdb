package id.go.padang.carano.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, dates and times are written, for one language. */
public record Formats(Locale locale) {

    /** Waktu Indonesia Barat, the only clock the city uses. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    public static final String MISSING = "–";
    public static final String SUPPRESSED = "…";

    public Formats {
        locale = Texts.supported(locale);
    }

    /** A count with grouping, as in {@code 946.982}. */
    public String count(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    /** A number with exactly {@code digits} decimals, as in {@code 1.234,56}. */
    public String number(BigDecimal amount, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    /** A percentage, as in {@code 4,06 %}. */
    public String percent(BigDecimal amount, int digits) {
        return number(amount, digits) + "\u00a0%";
    }

    /** Rupiah without a space, as in {@code Rp5.000,00}. */
    public String rupiah(BigDecimal amount) {
        return "Rp" + number(amount, 2);
    }

    /** A cell as it stands in tables: number, dash for nothing, ellipsis for hidden. */
    public String value(Value value, int digits) {
        return switch (value) {
            case Value.Known known -> number(known.amount(), digits);
            case Value.Missing ignored -> MISSING;
            case Value.Suppressed ignored -> SUPPRESSED;
        };
    }

    /** A date in words, as in {@code 23 November 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** Date and time on the city's clock, as in {@code 23 November 2026 15.00 WIB}. */
    public String moment(Instant instant) {
        var local = instant.atZone(WIB);
        return date(local.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern(Texts.INDONESIAN.equals(locale) ? "HH.mm" : "HH:mm", locale)
                        .format(local)
                + " WIB";
    }
}
