package id.go.padang.carano.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A family card at one address; who moves gets a new one with the same number, so that old lists keep theirs. */
final class Family {

    private static final String[] STREETS = {
        "Melati",
        "Mawar",
        "Kenanga",
        "Cempaka",
        "Anggrek",
        "Teratai",
        "Flamboyan",
        "Bougenvil",
        "Dahlia",
        "Seroja",
        "Kamboja",
        "Soka",
        "Tanjung",
        "Wijayakusuma",
        "Alamanda",
        "Asoka"
    };

    final long kk;
    final int kelurahan;
    /** 1 to 10; 0 stands in no list. */
    final int desil;

    final int rt;
    final int rw;

    private final int street;
    private final int house;
    private final List<Person> members = new ArrayList<>(4);

    Family(long kk, int kelurahan, int desil, Dice dice) {
        this.kk = kk;
        this.kelurahan = kelurahan;
        this.desil = desil;
        rt = dice.between(1, 9);
        rw = dice.between(1, 12);
        street = dice.below(STREETS.length);
        house = dice.between(1, 180);
    }

    void join(Person person, Relation relation, Marital marital) {
        person.family = this;
        person.relation = relation;
        person.marital = marital;
        members.add(person);
    }

    void leave(Person person) {
        members.remove(person);
    }

    List<Person> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    boolean isListed() {
        return desil > 0;
    }

    Optional<Person> holder(Relation relation) {
        for (Person member : members) {
            if (member.relation == relation) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    void address(RowBuffer row) {
        row.text("Jalan Contoh ").more(STREETS[street]).more(" No. ").more(house);
    }
}
