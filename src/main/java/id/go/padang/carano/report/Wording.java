package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How a letter names things in its language. */
public record Wording(Texts texts, Locale locale, Formats formats, Function<KodeWilayah, String> names) {

    public Wording(Texts texts, Locale locale, Function<KodeWilayah, String> names) {
        this(texts, Texts.supported(locale), new Formats(locale), names);
    }

    public String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    /** As in {@code Kecamatan Kuranji} or {@code Dapil III}. */
    public String place(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> area(kode);
            case Place.Constituency(var dapil) -> text("report.place.DAPIL", dapil.roman());
        };
    }

    /** As in {@code Kecamatan Kuranji}. */
    public String area(KodeWilayah kode) {
        return text("report.place." + kode.level(), name(kode));
    }

    /** As in {@code Kuranji}. */
    public String name(KodeWilayah kode) {
        return names.apply(kode);
    }

    /** What the areas below are, as in {@code Kecamatan}. */
    public String level(Level level) {
        return text("report.level." + level);
    }

    /** As in {@code Semester I 2026}. */
    public String period(Period period) {
        return texts.period(locale, period);
    }

    /** As in {@code 612 anak}. */
    public String children(BigDecimal count) {
        return text(isOne(count) ? "report.child" : "report.children", formats.number(count, 0));
    }

    public static boolean isOne(BigDecimal count) {
        return count.compareTo(BigDecimal.ONE) == 0;
    }

    /** As in {@code 4,1 persen}. */
    public String percent(BigDecimal amount) {
        return text("report.percent", formats.number(amount, 1));
    }

    public String count(Value value) {
        return formats.value(value, 0);
    }

    /** As in {@code Lubuk Kilangan dan Pauh}. */
    public String names(List<KodeWilayah> areas) {
        return listed(areas.stream().map(this::name).toList());
    }

    /** As in {@code satu, dua dan tiga}. */
    public String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : text("report.summary.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
