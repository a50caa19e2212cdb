package id.go.padang.carano.city;

import id.go.padang.carano.city.Happening.Kind;
import id.go.padang.carano.city.Happening.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The living register: every change leaves each family card with exactly one head and is written down. */
final class Registry {

    private static final int MAY_HEAD = 17;

    private final People people;
    private final List<List<Family>> families = new ArrayList<>();
    private final int[] residents;
    private final List<Happening> happenings = new ArrayList<>();

    Registry(People people, int kelurahan) {
        this.people = people;
        residents = new int[kelurahan];
        for (int i = 0; i < kelurahan; i++) {
            families.add(new ArrayList<>());
        }
    }

    /** Cards of a kelurahan, emptied ones among them until {@link #sweep}. */
    List<Family> families(int kelurahan) {
        return families.get(kelurahan);
    }

    int residents(int kelurahan) {
        return residents[kelurahan];
    }

    List<Happening> happenings() {
        return happenings;
    }

    void sweep() {
        families.forEach(cards -> cards.removeIf(family -> family.size() == 0));
    }

    /** A family that is here, without an event. */
    void settle(Family family) {
        families.get(family.kelurahan).add(family);
        family.members().forEach(person -> person.registered = true);
        residents[family.kelurahan] += family.size();
    }

    /** Somebody found to be here, without an event. */
    void correct(Family family, Person person) {
        person.registered = true;
        family.join(person, Relation.FAMILI_LAIN, Marital.BELUM_KAWIN);
        residents[family.kelurahan]++;
    }

    void arrive(Family family, When when) {
        settle(family);
        family.members().forEach(person -> note(Kind.DATANG, person, family, when));
    }

    void bear(Family family, Person child, When when) {
        child.registered = true;
        family.join(child, Relation.ANAK, Marital.BELUM_KAWIN);
        residents[family.kelurahan]++;
        note(Kind.LAHIR, child, family, when);
    }

    /** An event that changes no card. */
    void note(Kind kind, Person person, Family family, When when) {
        person.since = Math.max(person.since, when.day());
        happenings.add(new Happening(kind, person, family, when));
    }

    /** Whether the card stays in order without this person. */
    boolean canLose(Person person, int at) {
        var family = person.family;
        return person.relation != Relation.KEPALA
                || family.size() == 1
                || successor(family, person, at).isPresent();
    }

    void die(Person person, When when) {
        var family = person.family;
        note(Kind.MATI, person, family, when);
        person.died = when.day();
        person.deathReported = when.reported();
        partner(person).ifPresent(partner -> partner.marital = Marital.CERAI_MATI);
        remove(person, when.reported());
    }

    void moveOut(Person person, When when) {
        note(Kind.PINDAH, person, person.family, when);
        person.left = when.day();
        person.leavingReported = when.reported();
        remove(person, when.reported());
    }

    void moveOut(Family family, When when) {
        var head = family.holder(Relation.KEPALA).orElseThrow();
        for (Person person : List.copyOf(family.members())) {
            if (person != head) {
                moveOut(person, when);
            }
        }
        moveOut(head, when);
    }

    void rehouse(Family family, int kelurahan, When when) {
        var next = people.moved(family, kelurahan);
        families.get(kelurahan).add(next);
        for (Person person : List.copyOf(family.members())) {
            change(person, next, person.relation, person.marital, when);
        }
    }

    /** Both leave their families for a card of their own, where he lived. */
    void marry(Person groom, Person bride, When when) {
        var card = people.newCard(groom.family.kelurahan, when.day());
        families.get(card.kelurahan).add(card);
        change(groom, card, Relation.KEPALA, Marital.KAWIN, when);
        change(bride, card, Relation.PASANGAN, Marital.KAWIN, when);
        note(Kind.KAWIN, groom, card, when);
        note(Kind.KAWIN, bride, card, when);
    }

    void divorce(Family family, Person head, Person partner, When when) {
        note(Kind.CERAI, head, family, when);
        note(Kind.CERAI, partner, family, when);
        head.marital = Marital.CERAI_HIDUP;
        var card = people.newCard(family.kelurahan, when.day());
        families.get(card.kelurahan).add(card);
        change(partner, card, Relation.KEPALA, Marital.CERAI_HIDUP, when);
    }

    // a move inside the city is two events of one month, so that every kelurahan's balance holds
    private void change(Person person, Family next, Relation relation, Marital marital, When when) {
        var last = person.family;
        last.leave(person);
        next.join(person, relation, marital);
        if (last.kelurahan != next.kelurahan) {
            residents[last.kelurahan]--;
            residents[next.kelurahan]++;
            person.rehoused = when.day();
            note(Kind.PINDAH, person, last, when);
            note(Kind.DATANG, person, next, when);
        }
    }

    private void remove(Person person, int reported) {
        var family = person.family;
        if (person.relation == Relation.KEPALA) {
            successor(family, person, reported).ifPresent(next -> succeed(family, person, next));
        }
        family.leave(person);
        person.registered = false;
        residents[family.kelurahan]--;
    }

    private static void succeed(Family family, Person last, Person next) {
        boolean widowed = next.relation == Relation.PASANGAN;
        for (Person member : family.members()) {
            if (member != last && (!widowed || member.relation == Relation.ORANG_TUA)) {
                member.relation = Relation.FAMILI_LAIN;
            }
        }
        next.relation = Relation.KEPALA;
    }

    private static Optional<Person> partner(Person person) {
        return switch (person.relation) {
            case KEPALA -> person.family.holder(Relation.PASANGAN);
            case PASANGAN -> person.family.holder(Relation.KEPALA);
            case ANAK, ORANG_TUA, FAMILI_LAIN, LAINNYA -> Optional.empty();
        };
    }

    private static Optional<Person> successor(Family family, Person head, int at) {
        return family.holder(Relation.PASANGAN)
                .or(() -> family.members().stream()
                        .filter(member -> member != head && member.age(at) >= MAY_HEAD)
                        .min(Comparator.comparingInt(member -> member.born)));
    }
}
