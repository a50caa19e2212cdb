package id.go.padang.carano.city;

import id.go.padang.carano.city.Happening.Kind;
import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the population's own office hands over: who is registered, and what happened. */
final class PopulationFiles {

    private static final String RESIDENTS = "penduduk";
    private static final String RESIDENTS_HEADER = "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,"
            + "kode_kelurahan,hubungan,status_kawin,pendidikan,pekerjaan,nik_ayah,nik_ibu";
    private static final String EVENTS = "peristiwa";
    private static final String EVENTS_HEADER =
            "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,kode_kelurahan,jenis,tanggal_peristiwa,tanggal_lapor";
    private static final Comparator<Happening> BY_REPORT =
            Comparator.comparingInt(happening -> happening.when().reported());

    private final Population population;
    private final Areas areas;

    PopulationFiles(Population population) {
        this.population = population;
        areas = population.areas;
    }

    List<CityFile> files() {
        var files = new ArrayList<CityFile>();
        Calendar.SEMESTERS.forEach(period -> files.add(residents(period)));
        Calendar.MONTHS.forEach(period -> files.add(events(period)));
        return files;
    }

    private CityFile residents(Period period) {
        var roster = population.rosterFor(period);
        return new CityFile(
                RESIDENTS,
                period,
                roster.size(),
                () -> new RowStream<>(
                        RESIDENTS_HEADER, roster.entries(), (entry, row) -> write(entry, roster.day, row)));
    }

    private void write(Roster.Entry entry, int at, RowBuffer row) {
        var person = entry.person();
        var family = entry.family();
        row.number(person.nik).number(family.kk);
        identify(person, row);
        family.address(row);
        row.number(family.rt, 3).number(family.rw, 3).text(areas.code(family.kelurahan));
        row.text(entry.relation()).text(entry.marital());
        row.text(person.education(at)).text(person.occupation(at));
        parent(person.father, row);
        parent(person.mother, row);
    }

    private CityFile events(Period period) {
        int first = Day.of(period.firstDay());
        int last = Day.of(period.lastDay());
        var events = population.happenings().stream()
                .filter(event ->
                        event.when().reported() >= first && event.when().reported() <= last)
                .sorted(BY_REPORT)
                .toList();
        return new CityFile(
                EVENTS, period, events.size(), () -> new RowStream<>(EVENTS_HEADER, events.iterator(), this::write));
    }

    private void write(Happening event, RowBuffer row) {
        if (event.kind() == Kind.LAHIR_MATI) {
            row.blank();
        } else {
            row.number(event.person().nik);
        }
        row.number(event.family().kk);
        identify(event.person(), row);
        row.text(areas.code(event.family().kelurahan)).text(event.kind());
        row.date(event.when().day()).date(event.when().reported());
    }

    private static void identify(Person person, RowBuffer row) {
        Names.write(row, person.name, person.woman);
        row.text(person.woman ? "P" : "L").date(person.born);
    }

    /** The number of a parent, or nothing when it is not known. */
    static void parent(@Nullable Person parent, RowBuffer row) {
        if (parent == null) {
            row.blank();
        } else {
            row.number(parent.nik);
        }
    }
}
