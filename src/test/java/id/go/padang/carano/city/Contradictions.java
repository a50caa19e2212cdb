package id.go.padang.carano.city;

import id.go.padang.carano.city.ReadCity.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contradiction rules, read off the files one after the other. */
final class Contradictions {

    private static final Set<String> EMPLOYED = Set.of("APARATUR", "KARYAWAN", "WIRASWASTA", "PETANI_NELAYAN", "BURUH");

    private final ReadCity city;
    private final Map<String, Row> residents = new HashMap<>();
    private final Map<String, LocalDate> deaths = new HashMap<>();
    private final Map<String, LocalDate> moves = new HashMap<>();
    private final List<PlantedFault> found = new ArrayList<>();

    private Contradictions(ReadCity city) {
        this.city = city;
        city.newest("penduduk").forEach(row -> residents.put(row.nik(), row));
        city.all("peristiwa").forEach(row -> {
            if (row.get("jenis").equals("MATI")) {
                deaths.put(row.nik(), row.date("tanggal_peristiwa"));
            } else if (row.get("jenis").equals("PINDAH")) {
                moves.merge(row.nik(), row.date("tanggal_peristiwa"), (a, b) -> a.isBefore(b) ? a : b);
            }
        });
    }

    static List<PlantedFault> of(ReadCity city) {
        var rules = new Contradictions(city);
        rules.aid();
        rules.familyCards();
        rules.orphans();
        rules.seekers();
        rules.moved();
        rules.land();
        rules.births();
        return rules.found;
    }

    private void aid() {
        Stream.of("kesejahteraan", "yatim")
                .forEach(dataset -> check(
                        "DEAD_ON_AID",
                        dataset,
                        row -> (row.cells().containsKey("program")
                                        ? !row.get("program").equals("TIDAK_ADA")
                                        : row.get("status_bantuan").equals("MENERIMA"))
                                && diedBy(row.nik(), city.newestDay(dataset))));
    }

    private void familyCards() {
        for (String dataset : List.of("kesejahteraan", "yatim")) {
            check(
                    "TWO_KK",
                    dataset,
                    row -> residents.containsKey(row.nik())
                            && !residents.get(row.nik()).get("no_kk").equals(row.get("no_kk")));
        }
    }

    private void orphans() {
        check(
                "ORPHAN_PARENTS_ALIVE",
                "yatim",
                row -> residents.containsKey(row.get("nik_ayah")) && residents.containsKey(row.get("nik_ibu")));
        var listed = city.newest("yatim").stream().map(Row::nik).collect(Collectors.toSet());
        check(
                "ORPHAN_NOT_LISTED",
                "penduduk",
                row -> row.age(city.newestDay("penduduk")) < 18
                        && (deaths.containsKey(row.get("nik_ayah")) || deaths.containsKey(row.get("nik_ibu")))
                        && !listed.contains(row.nik()));
    }

    private void seekers() {
        var day = city.newestDay("penganggur");
        check("UNDER_15_UNEMPLOYED", "penganggur", row -> row.age(day) < 15);
        check(
                "EMPLOYED_REGISTERED",
                "penganggur",
                row -> row.get("status").equals("AKTIF")
                        && residents.containsKey(row.nik())
                        && EMPLOYED.contains(residents.get(row.nik()).get("pekerjaan")));
        check(
                "LAPSED_ACTIVE",
                "penganggur",
                row -> row.get("status").equals("AKTIF")
                        && row.date("berlaku_sampai").isBefore(day));
    }

    private void moved() {
        var day = city.newestDay("kesejahteraan");
        check(
                "DESIL_OF_MOVED",
                "kesejahteraan",
                row -> row.get("hubungan").equals("KEPALA")
                        && moves.containsKey(row.nik())
                        && !moves.get(row.nik()).isAfter(day)
                        && !residents.containsKey(row.nik()));
    }

    private void land() {
        city.newest("tanah").stream()
                .filter(row -> deaths.containsKey(row.get("nik_pemegang")))
                .forEach(row -> found.add(new PlantedFault("PARCEL_OF_DEAD", "tanah", row.get("nomor_bidang"))));
    }

    private void births() {
        city.all("peristiwa")
                .filter(row -> row.get("jenis").equals("LAHIR"))
                .map(Row::nik)
                .filter(nik -> !residents.containsKey(nik) && !deaths.containsKey(nik) && !moves.containsKey(nik))
                .forEach(nik -> found.add(new PlantedFault("BIRTH_WITHOUT_RESIDENT", "peristiwa", nik)));
    }

    private boolean diedBy(String nik, LocalDate day) {
        return deaths.containsKey(nik) && !deaths.get(nik).isAfter(day);
    }

    private void check(String rule, String dataset, Predicate<Row> holds) {
        var once = new HashSet<String>();
        city.newest(dataset).stream()
                .filter(holds)
                .filter(row -> once.add(row.nik()))
                .forEach(row -> found.add(new PlantedFault(rule, dataset, row.nik())));
    }
}
