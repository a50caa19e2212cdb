package id.go.padang.carano.city;

import static java.util.Objects.requireNonNull;

import id.go.padang.carano.city.PlantedMismatch.State;
import id.go.padang.carano.city.ReadCity.Row;
import id.go.padang.carano.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Matches every row against the population and says all that is wrong with it, in no order of precedence. */
final class Matching {

    private final ReadCity city;
    private final SortedMap<LocalDate, Map<String, Row>> residents = new TreeMap<>();
    private final Map<String, LocalDate> deaths = new HashMap<>();
    private final Map<String, LocalDate> moves = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<PlantedMismatch> found = new ArrayList<>();

    private Matching(ReadCity city) {
        this.city = city;
        city.files("penduduk")
                .forEach((period, rows) ->
                        residents.put(period.lastDay(), rows.stream().collect(Collectors.toMap(Row::nik, row -> row))));
        residents.values().stream().map(Map::keySet).forEach(known::addAll);
        city.all("peristiwa").forEach(row -> {
            known.add(row.nik());
            if (row.get("jenis").equals("MATI")) {
                deaths.put(row.nik(), row.date("tanggal_peristiwa"));
            } else if (row.get("jenis").equals("PINDAH")) {
                moves.merge(row.nik(), row.date("tanggal_peristiwa"), (a, b) -> a.isBefore(b) ? a : b);
            }
        });
    }

    static List<PlantedMismatch> of(ReadCity city) {
        var matching = new Matching(city);
        for (String dataset : List.of("kesejahteraan", "yatim", "penganggur", "tanah")) {
            city.files(dataset).forEach((period, rows) -> matching.match(dataset, period, rows));
        }
        return matching.found;
    }

    private void match(String dataset, Period period, List<Row> rows) {
        var day = period.lastDay();
        var until = residents.headMap(day.plusDays(1));
        if (until.isEmpty()) {
            return;
        }
        var population = requireNonNull(until.get(until.lastKey()));
        var column = dataset.equals("tanah") ? "nik_pemegang" : "nik";
        var times = rows.stream().collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
        for (Row row : rows) {
            var nik = row.get(column);
            if (!nik.isEmpty()) {
                var wrong = wrong(row, nik, day, population);
                if (requireNonNull(times.get(nik)) > 1) {
                    wrong.add(State.DOUBLE);
                }
                book(wrong, dataset, period, nik);
            }
        }
    }

    private Collection<State> wrong(Row row, String nik, LocalDate day, Map<String, Row> population) {
        var wrong = EnumSet.noneOf(State.class);
        var resident = population.get(nik);
        if (!known.contains(nik)) {
            wrong.add(State.NOT_FOUND);
        }
        if (deaths.containsKey(nik) && !deaths.get(nik).isAfter(day)) {
            wrong.add(State.DEAD);
        }
        if (resident != null) {
            compare(row, resident, wrong);
        } else if (moves.containsKey(nik) && !moves.get(nik).isAfter(day)) {
            wrong.add(State.MOVED);
        } else if (wrong.isEmpty()) {
            throw new AssertionError("neither resident nor gone: " + row);
        }
        return wrong;
    }

    private static void compare(Row row, Row resident, Collection<State> wrong) {
        boolean land = row.cells().containsKey("nik_pemegang");
        if (!row.get(land ? "nama_pemegang" : "nama").equals(resident.get("nama"))) {
            wrong.add(State.NAME);
        }
        if (!row.get("kode_kelurahan").equals(resident.get("kode_kelurahan"))) {
            wrong.add(State.KELURAHAN);
        }
        if (!land && !row.get("tanggal_lahir").equals(resident.get("tanggal_lahir"))) {
            wrong.add(State.BIRTH);
        }
    }

    private void book(Collection<State> wrong, String dataset, Period period, String nik) {
        if (wrong.size() > 1) {
            throw new AssertionError(dataset + " " + period + " " + nik + " is " + wrong);
        }
        wrong.forEach(state -> found.add(new PlantedMismatch(dataset, period, nik, state)));
    }
}
