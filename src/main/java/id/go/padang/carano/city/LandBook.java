package id.go.padang.carano.city;

import id.go.padang.carano.city.Parcel.Holder;
import id.go.padang.carano.city.PlantedMismatch.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Deals out land: about one parcel to four residents, no person owning two. */
final class LandBook {

    // of ten thousand owners
    private static final int MISTYPED = 150;
    private static final int MISNAMED = MISTYPED + 100;
    private static final int HEADS_OWNING = 6600;

    private final List<Parcel> parcels = new ArrayList<>();
    private final Population population;
    private final Roster roster;
    private final int[] next;
    private final Typos typos;
    private final Ledger ledger;
    private final int reference;

    LandBook(Population population, Typos typos, Ledger ledger) {
        this.population = population;
        this.typos = typos;
        this.ledger = ledger;
        var newest = Calendar.YEARS.getLast();
        roster = population.rosterFor(newest);
        reference = Day.of(newest.lastDay());
        next = new int[population.areas.count()];
        dealOut();
        leaveToTheDead();
        leaveToTheMoved();
    }

    List<Parcel> parcels() {
        return parcels;
    }

    private void dealOut() {
        for (int i = 0; i < roster.size(); i++) {
            var line = roster.line(i);
            if (line.relation() == Relation.KEPALA) {
                int lot = Dice.lot(line.nik(), Purpose.OWNING);
                if (lot < HEADS_OWNING) {
                    // who dies later leaves the land to somebody this file already names
                    if (roster.isSteady(i, Calendar.END)) {
                        parcels.add(owned(line));
                    }
                } else if (lot % 100 < 72) {
                    parcels.add(parcel(line.family(), holder(lot / 100 % 28), null));
                }
            }
        }
    }

    private static Holder holder(int lot) {
        if (lot < 13) {
            return Holder.KAUM;
        } else if (lot < 19) {
            return Holder.BADAN;
        }
        return lot < 24 ? Holder.PEMKO : Holder.NEGARA;
    }

    private Parcel owned(Line line) {
        var parcel = parcel(line.family(), Holder.PERORANGAN, line.person());
        int lot = Dice.lot(line.nik(), Purpose.WRONG_OWNER);
        if (lot < MISTYPED) {
            parcel = parcel.withNik(typos.of(line.nik()));
            book(parcel, State.NOT_FOUND);
        } else if (lot < MISNAMED) {
            parcel = parcel.withName(Names.other(parcel.name(), Dice.lot(line.nik(), Purpose.OTHER_NAME)));
            book(parcel, State.NAME);
        }
        return parcel;
    }

    private void leaveToTheDead() {
        var heirless = some(
                population.quota * 2,
                population.dead(),
                person -> person.relation == Relation.KEPALA && person.rehoused == Day.NEVER);
        var registered = roster.among(heirless);
        for (Person person : heirless) {
            boolean known = person.died <= reference;
            // who came and died after the reference date would be found nowhere
            if (known || registered.contains(person)) {
                var parcel = parcel(person.family, Holder.PERORANGAN, person);
                parcels.add(parcel);
                ledger.fault("PARCEL_OF_DEAD", LandFiles.DATASET, LandFiles.number(population.areas, parcel));
                if (known) {
                    book(parcel, State.DEAD);
                }
            }
        }
    }

    private void leaveToTheMoved() {
        var gone = some(
                population.quota * 2,
                population.gone(),
                person -> person.relation == Relation.KEPALA
                        && person.left <= reference
                        && person.leavingReported <= roster.day);
        for (Person person : gone) {
            var parcel = parcel(person.family, Holder.PERORANGAN, person);
            parcels.add(parcel);
            book(parcel, State.MOVED);
        }
    }

    private static List<Person> some(int wanted, List<Person> people, Predicate<Person> choice) {
        return people.stream()
                .filter(choice)
                .filter(person -> person.age(Calendar.BEGIN) >= 25)
                .sorted(Comparator.comparingInt((Person person) -> Dice.lot(person.nik, Purpose.OWNING))
                        .thenComparingLong(person -> person.nik))
                .limit(wanted)
                .toList();
    }

    private void book(Parcel parcel, State state) {
        ledger.mismatch(LandFiles.DATASET, Calendar.YEARS.getLast(), parcel.nik(), state);
    }

    private Parcel parcel(Family place, Holder holder, @Nullable Person owner) {
        int number = ++next[place.kelurahan];
        long key = place.kelurahan * 1_000_000L + number;
        int lot = Dice.lot(key, Purpose.PARCEL);
        int since;
        if (lot < 8800) {
            since = 2023;
        } else {
            since = lot < 9400 ? 2024 : 2025;
        }
        return new Parcel(
                place.kelurahan,
                number,
                holder,
                owner,
                owner == null ? 0 : owner.nik,
                owner == null ? lot : owner.name,
                place,
                since);
    }
}
