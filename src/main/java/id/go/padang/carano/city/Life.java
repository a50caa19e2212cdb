package id.go.padang.carano.city;

import id.go.padang.carano.city.Happening.Kind;
import id.go.padang.carano.city.Happening.When;
import java.util.ArrayList;
import java.util.List;

/** Twelve months of births, deaths, moves and marriages in families that were there before. */
final class Life {

    private static final int MILLION = 1_000_000;
    private static final int LAST_DAYS = 28;
    private static final int TEN_YEARS = 10_00_00;
    // so that not all of them are in the first kelurahan
    private static final int GHOSTS_APART = 35;

    private final Registry registry;
    private final People people;
    private final FamilyMaker maker;
    private final Areas areas;
    private final Dice dice;
    private final Ledger ledger;
    private final List<Person> grooms = new ArrayList<>();
    private final List<Person> brides = new ArrayList<>();

    private int monthsEnd;
    private int unregisteredBirths;

    Life(Registry registry, People people, FamilyMaker maker, Areas areas, Dice dice, Ledger ledger) {
        this.registry = registry;
        this.people = people;
        this.maker = maker;
        this.areas = areas;
        this.dice = dice;
        this.ledger = ledger;
    }

    /**
     * Lets a month pass.
     *
     * @param ghosts births of this month whose children the register never takes over
     */
    void pass(int end, int ghosts) {
        monthsEnd = end;
        unregisteredBirths += ghosts;
        for (int kelurahan = 0; kelurahan < areas.count(); kelurahan++) {
            for (Family family : List.copyOf(registry.families(kelurahan))) {
                live(family);
            }
        }
        wed();
        registry.sweep();
    }

    /** Families come and go until so many live here, give or take a few. */
    void fill(int kelurahan, int residents, int few) {
        while (registry.residents(kelurahan) < residents - few / 2) {
            int room = residents - registry.residents(kelurahan) + few;
            var family = maker.newcomers(kelurahan, monthsEnd, room);
            registry.arrive(family, when(family.members()));
        }
        while (registry.residents(kelurahan) > residents + few) {
            thin(kelurahan, registry.residents(kelurahan) - residents);
        }
    }

    /** People the register held no row of, though they lived here. */
    void correct(int kelurahan) {
        var families = registry.families(kelurahan);
        if (!families.isEmpty()) {
            var family = families.get(dice.below(families.size()));
            registry.correct(family, maker.relative(family, monthsEnd));
        }
    }

    private void live(Family family) {
        int thrown = dice.below(MILLION);
        if (thrown < Chances.FAMILY_LEAVES) {
            registry.moveOut(family, when(family.members()));
        } else if (thrown < Chances.FAMILY_LEAVES + Chances.FAMILY_REHOUSED) {
            if (family.members().stream().allMatch(person -> person.rehoused == Day.NEVER)) {
                int to = areas.other(family.kelurahan, dice.below(10_000));
                registry.rehouse(family, to, when(family.members()));
            }
        } else {
            for (Person person : List.copyOf(family.members())) {
                live(person);
            }
            asCouple(family);
        }
    }

    private void live(Person person) {
        int age = person.age(monthsEnd);
        if (happens(Chances.death(age, person.isOrphan(Calendar.LONG_AGO)))) {
            if (registry.canLose(person, monthsEnd)) {
                registry.die(person, when(List.of(person)));
            }
        } else if (isFree(person, age)) {
            if (happens(Chances.PERSON_LEAVES)) {
                registry.moveOut(person, when(List.of(person)));
            } else if (age >= 20 && person.rehoused == Day.NEVER && happens(Chances.WEDDING)) {
                (person.woman ? brides : grooms).add(person);
            }
        }
    }

    private static boolean isFree(Person person, int age) {
        return age >= 18
                && age < 36
                && person.marital == Marital.BELUM_KAWIN
                && (person.relation == Relation.ANAK || person.relation == Relation.FAMILI_LAIN);
    }

    private void asCouple(Family family) {
        var head = family.holder(Relation.KEPALA).orElse(null);
        var partner = family.holder(Relation.PASANGAN).orElse(null);
        if (head == null || partner == null) {
            return;
        }
        var mother = head.woman ? head : partner;
        var father = head.woman ? partner : head;
        if (happens(Chances.DIVORCE)) {
            registry.divorce(family, head, partner, when(List.of(head, partner)));
        } else if (happens(Chances.birth(mother.age(monthsEnd))) && father.age(monthsEnd) < 45) {
            if (family.members().stream().allMatch(person -> person.age(monthsEnd) >= 2)) {
                bear(family, father, mother);
            }
        }
    }

    private void bear(Family family, Person father, Person mother) {
        var when = when(List.of(father, mother));
        if (happens(Chances.STILLBIRTH)) {
            registry.note(Kind.LAHIR_MATI, people.stillborn(family, when.day()), family, when);
            return;
        }
        var child = people.newborn(family, when.day(), father, mother);
        mother.since = when.day();
        father.since = when.day();
        if (unregisteredBirths > 0 && dice.oneIn(GHOSTS_APART)) {
            unregisteredBirths--;
            registry.note(Kind.LAHIR, child, family, when);
            ledger.fault("BIRTH_WITHOUT_RESIDENT", "peristiwa", child.nik);
        } else {
            registry.bear(family, child, when);
        }
    }

    private void wed() {
        for (int i = 0; i < Math.min(grooms.size(), brides.size()); i++) {
            var groom = grooms.get(i);
            var bride = brides.get(i);
            boolean suits = groom.registered && bride.registered && groom.family != bride.family;
            if (suits
                    && Math.abs(groom.born - bride.born) < TEN_YEARS
                    && groom.family.size() > 1
                    && bride.family.size() > 1
                    && !groom.isSiblingOf(bride)) {
                registry.marry(groom, bride, when(List.of(groom, bride)));
            }
        }
        grooms.clear();
        brides.clear();
    }

    private void thin(int kelurahan, int tooMany) {
        var families = registry.families(kelurahan);
        int start = dice.below(families.size());
        for (int i = 0; i < families.size(); i++) {
            var family = families.get((start + i) % families.size());
            if (family.size() > 0 && family.size() <= tooMany) {
                registry.moveOut(family, when(family.members()));
                return;
            }
        }
        var family =
                families.stream().filter(card -> card.size() > 1).findFirst().orElseThrow();
        var last = family.members().getLast();
        var leaving = last.relation == Relation.KEPALA ? family.members().getFirst() : last;
        registry.moveOut(leaving, when(List.of(leaving)));
    }

    private boolean happens(int ofMillion) {
        return dice.below(MILLION) < ofMillion;
    }

    /** Reported this month; mostly within weeks, sometimes months later, and never before what happened to them last. */
    private When when(List<Person> together) {
        int since = together.stream().mapToInt(person -> person.since).max().orElse(0);
        int reported = Math.max(since, Day.minus(monthsEnd, dice.below(LAST_DAYS)));
        int delay = switch (dice.pick(80, 14, 6)) {
            case 0 -> dice.below(28);
            case 1 -> dice.between(28, 60);
            default -> dice.between(60, 175);
        };
        return new When(Math.max(since, Day.minus(reported, delay)), reported);
    }
}
