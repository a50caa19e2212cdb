package id.go.padang.carano.people;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Indicator.Measure;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists of persons in the reader's language: categories, areas and days in words. */
public record PeopleWords(Texts texts, Locale locale, WilayahService wilayahService) {

    /** Makes them for a reader; holds what they ask. */
    @Component
    public record Maker(Texts texts, WilayahService wilayahService) {

        public PeopleWords in(Locale locale) {
            return new PeopleWords(texts, locale, wilayahService);
        }
    }

    public String get(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }

    public String refusal(PeopleRefusedException refused) {
        return get(refused.key(), refused.arguments().toArray());
    }

    /** The columns of a dataset as people read them: who, where, then the rest as in the template. */
    public static List<Column> columns(Dataset dataset) {
        var columns = new ArrayList<>(dataset.columns());
        columns.sort(Comparator.comparingInt(column -> switch (column.content()) {
            case Content.Name ignored -> 0;
            case Content.Area ignored -> 1;
            default -> 2;
        }));
        return columns;
    }

    public String header(Column column) {
        return get("people.column." + column.name());
    }

    public String value(Dataset dataset, Column column, PersonRow row) {
        var value = row.values().get(dataset.position(column.name()));
        return switch (column.content()) {
            case Content.Area ignored -> area(row);
            case Content.Choice ignored -> choice(dataset, column, value);
            case Content.Day ignored -> value.isEmpty() ? "" : formats().date(LocalDate.parse(value));
            case Content.Whole ignored -> value.isEmpty() ? "" : formats().number(new BigDecimal(value), 0);
            default -> value;
        };
    }

    /** What may stand in a column of a closed list, in its order; nothing for any other column. */
    public List<String> choices(Dataset dataset, Column column) {
        return column.content() instanceof Content.Choice(var values)
                ? values.stream().map(value -> choice(dataset, column, value)).toList()
                : List.of();
    }

    public String area(PersonRow row) {
        return row.wilayah()
                .flatMap(wilayahService::find)
                .map(area -> area.kode().level() == Level.KELURAHAN
                        ? area.name()
                        : get("people.area.kecamatan", area.name()))
                .orElseGet(() -> get("people.area.none"));
    }

    /** As in {@code Kecamatan Kuranji}. */
    public String place(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                get("people.level." + kode.level()) + " "
                        + wilayahService.get(kode).name();
            case Place.Constituency(var dapil) -> get("people.dapil", dapil.roman());
        };
    }

    /** As in {@code 312 anak}; of a rate the rows that it counts, in the unit of its dataset. */
    public String amount(PeopleList list) {
        return formats().count(list.figure().n()) + " " + get("unit." + unit(list));
    }

    /** Which list it is, as in {@code Anak yatim, Kecamatan Kuranji, Semester I 2026, rilis 3}. */
    public String what(PeopleList list) {
        var address = list.address();
        var parts = new ArrayList<String>();
        parts.add(list.indicator().name().in(locale)
                + (address.side() == Side.DENOMINATOR ? " (" + get("people.denominator") + ")" : ""));
        parts.add(place(address.place()) + (address.unmapped() ? ", " + get("people.unmapped") : ""));
        parts.add(texts.period(locale, list.part().period()));
        parts.add(get("people.release", Integer.toString(list.release().number())));
        return String.join(", ", parts);
    }

    /** As in {@code Kelompok umur: 0–4 tahun, 5–6 tahun}. */
    public String chip(Dimension dimension, Set<String> categories) {
        return get("dimension." + dimension.code()) + ": "
                + String.join(
                        ", ",
                        dimension.categories().stream()
                                .filter(categories::contains)
                                .map(category -> get("category." + dimension.code() + "." + category))
                                .toList());
    }

    public Formats formats() {
        return new Formats(locale);
    }

    private static String unit(PeopleList list) {
        var indicator = list.indicator();
        boolean own = !indicator.isRate() && indicator.measure() == Measure.ROWS;
        return own
                ? indicator.unit()
                : list.release()
                        .indicator(list.dataset().totalCode())
                        .map(Indicator::unit)
                        .orElse("orang");
    }

    private String choice(Dataset dataset, Column column, String value) {
        var dimension = dataset.dimensions().stream()
                .filter(one -> one.column().equals(column.name()))
                .map(Dimension::code)
                .findFirst()
                .orElse(column.name());
        return value.isEmpty()
                ? ""
                : texts.find(locale, "category." + dimension + "." + value)
                        .or(() -> texts.find(locale, "people.choice." + value))
                        .orElse(value);
    }
}
