package id.go.padang.carano.city;

import java.util.List;
import java.util.stream.IntStream;

/** Children who have lost a parent. */
final class OrphanFiles {

    private static final String DATASET = "yatim";
    private static final String HEADER = "nik,no_kk,nama,jenis_kelamin,tanggal_lahir,alamat,rt,rw,kode_kelurahan,"
            + "jenis,status_bantuan,nik_ayah,nik_ibu,pendidikan";
    private static final int GROWN_UP = 18;
    private static final String RECEIVING = "MENERIMA";

    private final Population population;
    private final Planter planter;

    OrphanFiles(Population population, Planter planter) {
        this.population = population;
        this.planter = planter;
    }

    List<CityFile> files() {
        return IntStream.range(0, Calendar.SEMESTERS.size())
                .mapToObj(this::file)
                .toList();
    }

    private CityFile file(int semester) {
        var period = Calendar.SEMESTERS.get(semester);
        var roster = population.rosterFor(period);
        var listing = new Listing(DATASET, period, roster, position -> belongs(roster.person(position), roster.day));
        planter.spread(listing, Purpose.WRONG_ORPHAN, semester);
        planter.dead(
                listing,
                planter.quota(),
                person -> isMinorOrphan(person, roster.day)
                        && (listing.isNewest() || !status(person, semester).equals(RECEIVING)),
                line -> {
                    if (listing.isNewest() && status(line.person(), semester).equals(RECEIVING)) {
                        planter.ledger().fault("DEAD_ON_AID", DATASET, line.nik());
                    }
                });
        planter.moved(listing, planter.quota(), person -> isMinorOrphan(person, roster.day), line -> {});
        if (listing.isNewest()) {
            contradict(listing);
        }
        return new CityFile(
                DATASET,
                period,
                listing.rows(),
                () -> new RowStream<>(HEADER, listing.lines(), (line, row) -> write(line, roster.day, semester, row)));
    }

    private void contradict(Listing listing) {
        int day = listing.reference;
        for (int position : planter.some(
                listing, planter.quota(), person -> person.age(day) < GROWN_UP && person.lostParentByEvent())) {
            var child = listing.roster.person(position);
            listing.leaveOut(child);
            planter.ledger().fault("ORPHAN_NOT_LISTED", "penduduk", child.nik);
        }
        planter.onOtherKk(listing, planter.quota());
        for (Line line : planter.strangers(
                listing, planter.quota(), person -> person.age(day) < GROWN_UP && person.hasBothParents())) {
            listing.add(line);
            planter.ledger().fault("ORPHAN_PARENTS_ALIVE", DATASET, line.nik());
        }
    }

    private static boolean isMinorOrphan(Person person, int at) {
        return person.age(at) < GROWN_UP && person.isOrphan(at);
    }

    private static boolean belongs(Person person, int at) {
        return isMinorOrphan(person, at)
                || (person.age(at) == GROWN_UP
                        && person.isOrphan(at)
                        && person.occupation(at) == Occupation.PELAJAR
                        && Dice.lot(person.nik, Purpose.SCHOOL) < 4000);
    }

    private void write(Line line, int at, int semester, RowBuffer row) {
        var person = line.person();
        line.identify(row, true);
        line.family().address(row);
        row.number(line.family().rt, 3).number(line.family().rw, 3).text(population.areas.code(line.kelurahan()));
        row.text(kind(person, at)).text(status(person, semester));
        PopulationFiles.parent(person.father, row);
        PopulationFiles.parent(person.mother, row);
        row.text(schooling(person, at));
    }

    private static String kind(Person person, int at) {
        boolean motherless = person.isMotherless(at);
        if (motherless && person.isFatherless(at)) {
            return "YATIM_PIATU";
        }
        return motherless ? "PIATU" : "YATIM";
    }

    private static String status(Person person, int semester) {
        int lot = Dice.lot(person.nik, Purpose.YATIM_STATUS) / 100;
        int receiving = 28 + 2 * semester;
        if (lot < receiving) {
            return RECEIVING;
        }
        return lot < receiving + 24 ? "DIUSULKAN" : "TERDATA";
    }

    private static String schooling(Person person, int at) {
        int age = person.age(at);
        if (age < 4) {
            return "";
        } else if (age < 7) {
            return "PAUD";
        } else if (age < GROWN_UP && Dice.lot(person.nik, Purpose.SCHOOL) >= 9800) {
            return "TIDAK_SEKOLAH";
        } else if (age < 13) {
            return "SD";
        }
        return age < 16 ? "SMP" : "SMA";
    }
}
