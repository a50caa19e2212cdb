package id.go.padang.carano.city;

import id.go.padang.carano.city.PlantedMismatch.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes rows wrong on purpose and books every one. */
final class Planter {

    // of ten thousand rows
    private static final int NOT_FOUND = 90;
    private static final int NAME = NOT_FOUND + 60;
    private static final int BIRTH = NAME + 60;
    private static final int ELSEWHERE = BIRTH + 50;
    private static final int CLEANED_EACH_PERIOD = 4;

    private final Population population;
    private final Typos typos;
    private final Ledger ledger;
    private final Dice dice;

    Planter(Population population, Typos typos, Ledger ledger, Dice dice) {
        this.population = population;
        this.typos = typos;
        this.ledger = ledger;
        this.dice = dice;
    }

    Ledger ledger() {
        return ledger;
    }

    int quota() {
        return population.quota;
    }

    /** Wrong numbers, names, birth dates and areas; who is wrong once stays so in most later files. */
    void spread(Listing listing, Purpose purpose, int earlierFiles) {
        int percent = 100 - CLEANED_EACH_PERIOD * earlierFiles;
        listing.positions().forEach(position -> {
            var person = listing.roster.person(position);
            int lot = Dice.lot(person.nik, purpose) * 100 / percent;
            if (lot < ELSEWHERE) {
                spoil(listing, listing.roster.line(position), lot);
            }
        });
    }

    private void spoil(Listing listing, Line line, int lot) {
        var person = line.person();
        if (lot >= BIRTH) {
            int other = population.areas.other(line.kelurahan(), Dice.lot(person.nik, Purpose.ELSEWHERE));
            replace(listing, line.withKelurahan(other), State.KELURAHAN);
        } else if (lot >= NAME) {
            replace(listing, line.withBorn(otherBirth(line.born())), State.BIRTH);
        } else if (lot >= NOT_FOUND) {
            int other = Names.other(line.name(), Dice.lot(person.nik, Purpose.OTHER_NAME));
            replace(listing, line.withName(other), State.NAME);
        } else if (!person.lostParentByEvent()) {
            // an orphan under a wrong number would be one that is not listed
            replace(listing, line.withNik(typos.of(person.nik)), State.NOT_FOUND);
        }
    }

    // inside the month, so that the age band stays what it is on any reference date at a month's end
    private static int otherBirth(int born) {
        int day = born % 100;
        return day == 1 ? born + 1 : born - day + 1;
    }

    private void replace(Listing listing, Line line, State state) {
        listing.replace(line);
        ledger.mismatch(listing.dataset, listing.period, line.nik(), state);
    }

    /** People who are still listed though their death is known. */
    void dead(Listing listing, int wanted, Predicate<Person> choice, Consumer<Line> booking) {
        add(
                listing,
                wanted,
                population.dead(),
                // who moved inside the city has left a kelurahan: nobody should take that for leaving the city
                person -> person.died <= listing.reference && person.rehoused == Day.NEVER && choice.test(person),
                State.DEAD,
                booking);
    }

    /** People who are still listed though they have left. */
    void moved(Listing listing, int wanted, Predicate<Person> choice, Consumer<Line> booking) {
        add(
                listing,
                wanted,
                population.gone(),
                person -> person.left <= listing.reference
                        && person.leavingReported <= listing.roster.day
                        && choice.test(person),
                State.MOVED,
                booking);
    }

    private void add(
            Listing listing,
            int wanted,
            List<Person> people,
            Predicate<Person> choice,
            State state,
            Consumer<Line> booking) {
        people.stream()
                .filter(choice)
                .filter(person -> !listing.isTouched(person))
                .sorted(Comparator.comparingInt((Person person) -> Dice.lot(person.nik, Purpose.STILL_LISTED))
                        .thenComparingLong(person -> person.nik))
                .limit(wanted)
                .map(Line::last)
                .forEach(line -> {
                    listing.add(line);
                    ledger.mismatch(listing.dataset, listing.period, line.nik(), state);
                    booking.accept(line);
                });
    }

    /** People who stand in two families of the file. */
    void twice(Listing listing, int wanted) {
        for (int position : someButHeads(listing, wanted)) {
            neighbours(listing, position).ifPresent(other -> {
                var line = listing.roster.line(position);
                listing.add(line.in(other));
                ledger.mismatch(listing.dataset, listing.period, line.nik(), State.DOUBLE);
                ledger.mismatch(listing.dataset, listing.period, line.nik(), State.DOUBLE);
                bookTwoKk(listing, line);
            });
        }
    }

    /** People who stand on another family card than in the population. */
    void onOtherKk(Listing listing, int wanted) {
        for (int position : someButHeads(listing, wanted)) {
            neighbours(listing, position).ifPresent(other -> {
                var line = listing.roster.line(position).withKk(other.kk);
                listing.replace(line);
                bookTwoKk(listing, line);
            });
        }
    }

    /** Positions the file lists rightly, by chance. */
    List<Integer> some(Listing listing, int wanted, Predicate<Person> choice) {
        return listing.roster.some(
                wanted,
                dice,
                position -> listing.listsRightly(position) && choice.test(listing.roster.person(position)));
    }

    /** Residents the file does not list, by chance. */
    List<Line> strangers(Listing listing, int wanted, Predicate<Person> choice) {
        return listing
                .roster
                .some(
                        wanted,
                        dice,
                        position -> !listing.lists(position)
                                && !listing.isTouched(listing.roster.person(position))
                                && listing.roster.isSteady(position, listing.reference)
                                && choice.test(listing.roster.person(position)))
                .stream()
                .map(listing.roster::line)
                .toList();
    }

    private void bookTwoKk(Listing listing, Line line) {
        if (listing.isNewest()) {
            ledger.fault("TWO_KK", listing.dataset, line.nik());
        }
    }

    private List<Integer> someButHeads(Listing listing, int wanted) {
        return listing.roster.some(
                wanted,
                dice,
                position -> listing.listsRightly(position)
                        && listing.roster.line(position).relation() != Relation.KEPALA);
    }

    /** Another family of the same kelurahan. */
    private static Optional<Family> neighbours(Listing listing, int position) {
        var roster = listing.roster;
        var own = roster.family(position);
        int from = Math.max(0, position - 200);
        int to = Math.min(roster.size(), position + 200);
        for (int i = from; i < to; i++) {
            var family = roster.family(i);
            if (family.kk != own.kk && family.kelurahan == own.kelurahan && family.isListed()) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
