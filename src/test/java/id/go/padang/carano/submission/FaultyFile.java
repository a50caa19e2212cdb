package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of one dataset in which every row but the first breaks one rule, by one cell. */
final class FaultyFile {

    private static final Set<String> LOOK_AT_THE_FIRST_ROW = Set.of("kk.heads", "kk.desil", "kk.no_head");

    private final Dataset dataset;
    private final List<String> lines = new ArrayList<>();
    private final Map<Long, String> planted = new LinkedHashMap<>();
    private final Set<String> inTheWhole = new LinkedHashSet<>();
    private final Map<String, String> first;

    FaultyFile(Dataset dataset) {
        this.dataset = dataset;
        lines.add(dataset.columns().stream().map(Column::name).collect(Collectors.joining(",")));
        first = SoundRow.of(dataset, 1);
        lines.add(line(first));
        dataset.columns().forEach(this::breakCell);
        dataset.columns().forEach(this::breakContent);
        breakPlan();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    long rows() {
        return lines.size() - 1L;
    }

    /** Column and rule, by line. */
    Map<Long, String> planted() {
        return planted;
    }

    /** Rules whose finding may stand at either of the rows that break them together. */
    Set<String> plantedInTheWhole() {
        return inTheWhole;
    }

    boolean mayConcernTheSoundRow(String rule) {
        return LOOK_AT_THE_FIRST_ROW.contains(rule);
    }

    private void breakCell(Column column) {
        var name = column.name();
        if (column.need() == Column.Need.REQUIRED) {
            plant(name, "", "required");
        }
        plant(name, "-", "placeholder");
        plant(name, "\"A\tB\"", "control");
        plant(name, "<b>A</b>", "markup");
        plant(name, "=A", "formula");
        plant(name, "A".repeat(longest(column.content()) + 1), "too_long");
    }

    private static int longest(Content content) {
        return switch (content) {
            case Content.Name ignored -> 120;
            case Content.Address ignored -> 200;
            case Content.Text(var longest) -> longest;
            default -> 60;
        };
    }

    private void breakContent(Column column) {
        var name = column.name();
        switch (column.content()) {
            case Content.Nik ignored -> {
                breakNumber(name);
                plant(name, "3700090405150001", "nik.area");
                plant(name, "1371093405150001", "nik.day");
                plant(name, "1371093102150001", "nik.date");
                plant(name, "1371090405150000", "nik.serial");
            }
            case Content.Kk ignored -> breakNumber(name);
            case Content.Name ignored -> plant(name, "Bud1 Contoh", "name.digits");
            case Content.Choice ignored -> plant(name, "SALAH", "choice");
            case Content.Day(var reach) -> {
                plant(name, "4 Mei 2015", "date.form");
                plant(name, "31/02/2015", "date.impossible");
                if (reach == Content.Reach.PAST) {
                    plant(name, "2019-01-01", "date.future");
                }
            }
            case Content.Area ignored -> {
                plant(name, "di sana", "area.form");
                plant(name, "Korong Gadang", "area.name");
                plant(name, "13.75.01.1001", "area.outside");
                plant(name, "13.71.09.1999", "area.unknown");
                plant(name, "", "area.empty");
                plant(name, "13.71.09", "area.kecamatan");
            }
            case Content.Neighbourhood ignored -> plant(name, "RT 1", "rt_rw.form");
            case Content.Whole(var least, var most) -> {
                plant(name, "12a", "whole.form");
                plant(name, Long.toString(least - 1), "whole.range");
                plant(name, Long.toString(most + 1), "whole.range");
            }
            case Content.Address ignored -> {}
            case Content.Text ignored -> {}
        }
    }

    private void breakNumber(String name) {
        plant(name, "1.37E+15", "number.scientific");
        plant(name, "1371 0904 0515 0001", "number.spacing");
        plant(name, "13710904O5150001", "number.letters");
        plant(name, "137109040515001", "number.length");
        plant(name, "8888888888888888", "number.same_digit");
    }

    private void breakPlan() {
        if (dataset.has("nik")) {
            plant("nik", SoundRow.nik(LocalDate.of(1981, 6, 4), "L", 9001), "tanggal_lahir", "nik.birth_date");
            plant("jenis_kelamin", "P", "nik.sex");
            if (dataset.has("no_kk")) {
                plantNext("no_kk", "nik", "no_kk", "kk.equals_nik");
            }
        }
        if (dataset.has("nik_ayah")) {
            plantNext("nik_ayah", "nik", "nik_ayah", "parent.is_child");
            plantNext("nik_ibu", "nik", "nik_ibu", "parent.is_child");
            plantNext("nik_ibu", "nik_ayah", "nik_ibu", "parent.both_same");
            plant("nik_ayah", SoundRow.nik(LocalDate.of(1950, 5, 4), "P", 9002), "parent.sex");
            plant("nik_ibu", SoundRow.nik(LocalDate.of(1950, 5, 4), "L", 9003), "parent.sex");
        }
        switch (dataset.code()) {
            case Dataset.PENDUDUK -> {
                plant("tanggal_lahir", "1890-01-01", "age.over");
                plant("tanggal_lahir", "2010-01-01", "hubungan", "family.young_head");
                plant("tanggal_lahir", "2010-01-01", "status_kawin", "family.young_married");
                plant("tanggal_lahir", "2010-01-01", "pekerjaan", "work.young");
                plant("hubungan", "ANAK", "no_kk", "kk.no_head");
                plantInTheWhole("nik", "nik.repeated");
                plantInTheWhole("no_kk", "kk.heads");
            }
            case Dataset.KESEJAHTERAAN -> {
                plant("tanggal_lahir", "1890-01-01", "age.over");
                plant("verval", "PINDAH", "program", "verval.aid");
                plantInTheWhole("nik", "person.two_families");
                plantInTheWhole("no_kk", "kk.heads");
            }
            case Dataset.YATIM -> {
                plant("tanggal_lahir", "1999-01-01", "age.over_18");
                plant("tanggal_lahir", "2000-06-01", "pendidikan", "age.18_not_sma");
                plantInTheWhole("nik", "nik.repeated");
            }
            case Dataset.PENGANGGUR -> {
                plant("tanggal_lahir", "2010-01-01", "age.under_15");
                plant("tanggal_lahir", "1890-01-01", "age.over");
                plant("mulai_menganggur", "2018-12-30", "ak1.order");
                plant("berlaku_sampai", "2017-01-01", "ak1.validity");
                plant("berlaku_sampai", "2018-12-01", "status", "ak1.lapsed");
                plantInTheWhole("nik", "nik.repeated");
            }
            case Dataset.PERISTIWA -> {
                plant("nik", "", "event.nik");
                plant("tanggal_peristiwa", "2018-12-30", "event.order");
                plant("tanggal_peristiwa", "1970-01-01", "event.before_birth");
                plant("jenis", "LAHIR", "tanggal_peristiwa", "event.birth_day");
                plant("tanggal_lapor", "2018-11-30", "event.month");
                plant("tanggal_peristiwa", "2016-01-01", "tanggal_lapor", "event.late");
                plantInTheWhole("nik", "event.repeated");
            }
            case Dataset.TANAH -> {
                plant("nik_pemegang", "", "parcel.no_number");
                plant("jenis_pemegang", "KAUM", "nik_pemegang", "parcel.number");
                plant("jenis_hak", "ADAT", "jenis_pemegang", "parcel.adat");
                plant("jenis_hak", "ASET_PEMKO", "jenis_pemegang", "parcel.city");
                plantInTheWhole("nomor_bidang", "parcel.repeated");
            }
            default -> throw new IllegalArgumentException(dataset.code());
        }
    }

    private void plant(String column, String value, String rule) {
        plant(column, value, column, rule);
    }

    private void plant(String column, String value, String shownAt, String rule) {
        var row = SoundRow.of(dataset, lines.size());
        row.put(column, value);
        add(row);
        planted.put((long) lines.size(), shownAt + " " + rule);
    }

    /** The cell repeats another of the same row. */
    private void plantNext(String column, String other, String shownAt, String rule) {
        var row = SoundRow.of(dataset, lines.size());
        row.put(column, Objects.requireNonNull(row.get(other)));
        add(row);
        planted.put((long) lines.size(), shownAt + " " + rule);
    }

    /** The cell repeats that of the sound row. */
    private void plantInTheWhole(String column, String rule) {
        var row = SoundRow.of(dataset, lines.size());
        row.put(column, Objects.requireNonNull(first.get(column)));
        add(row);
        inTheWhole.add(rule);
    }

    private void add(Map<String, String> row) {
        lines.add(line(row));
    }

    private static String line(Map<String, String> row) {
        return String.join(",", row.values());
    }
}
