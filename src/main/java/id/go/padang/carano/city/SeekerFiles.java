package id.go.padang.carano.city;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** People who registered as looking for work; a card is good for two years and stays in the list afterwards. */
final class SeekerFiles {

    private static final String DATASET = "penganggur";
    private static final String HEADER = "nik,nama,jenis_kelamin,tanggal_lahir,alamat,kode_kelurahan,tanggal_daftar,"
            + "berlaku_sampai,pendidikan,pernah_bekerja,mulai_menganggur,kategori,status";
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 64;
    private static final int YEARS_VALID = 2;
    private static final LocalDate LAST_DAY = Day.date(Calendar.END);
    private static final String[] KINDS = {"MENCARI_KERJA", "MEMPERSIAPKAN_USAHA", "PUTUS_ASA", "SUDAH_DITERIMA"};

    private final Population population;
    private final Planter planter;

    SeekerFiles(Population population, Planter planter) {
        this.population = population;
        this.planter = planter;
    }

    List<CityFile> files() {
        return IntStream.range(0, Calendar.SEEKER_MONTHS.size())
                .mapToObj(this::file)
                .toList();
    }

    private CityFile file(int month) {
        var period = Calendar.SEEKER_MONTHS.get(month);
        var roster = population.rosterFor(period);
        var reference = Day.of(period.lastDay());
        var listing = new Listing(
                DATASET,
                period,
                roster,
                position -> belongs(roster.person(position), roster.family(position), roster.day, reference));
        planter.spread(listing, Purpose.WRONG_SEEKER, month);
        int few = Math.max(1, planter.quota() / 2);
        Predicate<Person> workingAge = person ->
                person.age(reference) >= 18 && person.age(reference) < 60 && registeredOn(person) <= person.since;
        planter.dead(listing, few, workingAge, line -> {});
        planter.moved(listing, few, workingAge, line -> {});
        if (listing.isNewest()) {
            contradict(listing);
        }
        return new CityFile(
                DATASET,
                period,
                listing.rows(),
                () -> new RowStream<>(HEADER, listing.lines(), (line, row) -> write(line, roster.day, reference, row)));
    }

    private void contradict(Listing listing) {
        int day = listing.reference;
        for (int position : planter.some(listing, planter.quota(), person -> validUntil(person) < day)) {
            listing.replace(listing.roster.line(position).asClaimed());
            book("LAPSED_ACTIVE", listing.roster.line(position));
        }
        for (Line line : planter.strangers(
                listing, planter.quota(), person -> person.age(day) >= 11 && person.age(day) < YOUNGEST)) {
            listing.add(line);
            book("UNDER_15_UNEMPLOYED", line);
        }
        for (Line line : planter.strangers(listing, planter.quota(), person -> isEmployed(person, day))) {
            listing.add(line);
            book("EMPLOYED_REGISTERED", line);
        }
    }

    private void book(String rule, Line line) {
        planter.ledger().fault(rule, DATASET, line.nik());
    }

    private static boolean isEmployed(Person person, int day) {
        return person.age(day) >= 20
                && person.age(day) < 58
                && person.occupation(day).isEmployment()
                && validUntil(person) >= day;
    }

    private static boolean belongs(Person person, Family family, int at, int reference) {
        return person.calling == Occupation.BELUM_BEKERJA
                && person.age(reference) > YOUNGEST
                && person.age(reference) <= OLDEST
                && person.occupation(at) == Occupation.BELUM_BEKERJA
                && Dice.lot(person.nik, Purpose.SEEKING)
                        < 3200 + Dice.lot(family.kelurahan, Purpose.AREA_LEVEL) / 10 * 3
                && registeredOn(person) <= reference;
    }

    private void write(Line line, int at, int reference, RowBuffer row) {
        var person = line.person();
        line.identify(row, false);
        line.family().address(row);
        row.text(population.areas.code(line.kelurahan()));
        row.date(registeredOn(person)).date(validUntil(person));
        row.text(person.education(at));
        int worked = person.age(reference) > 25 ? 7000 : 3000;
        row.text(Dice.lot(person.nik, Purpose.WORKED_BEFORE) < worked ? "YA" : "TIDAK");
        row.date(idleSince(person));
        row.text(KINDS[Dice.pick(person.nik, Purpose.KIND_OF_SEEKER, 76, 7, 12, 5)]);
        row.text(line.claimed() || validUntil(person) >= reference ? "AKTIF" : "TIDAK_AKTIF");
    }

    // who was too young on the drawn day has registered since
    private static int registeredOn(Person person) {
        int lot = Dice.lot(person.nik, Purpose.REGISTERED_ON);
        int day = Day.of(LAST_DAY.minusDays(lot % 900));
        int later = Day.of(LAST_DAY.minusDays(lot % 200));
        if (person.age(day) > YOUNGEST) {
            return day;
        }
        return person.age(later) > YOUNGEST ? later : Day.of(LAST_DAY.minusDays(lot % 28));
    }

    private static int validUntil(Person person) {
        return Day.plusYears(registeredOn(person), YEARS_VALID);
    }

    private static int idleSince(Person person) {
        int registered = registeredOn(person);
        int day = Day.minus(registered, Dice.lot(person.nik, Purpose.IDLE_SINCE) % 720);
        return person.age(day) > YOUNGEST ? day : registered;
    }
}
