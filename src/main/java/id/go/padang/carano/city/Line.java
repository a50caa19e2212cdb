package id.go.padang.carano.city;

/**
 * What a register other than the population's says of somebody; right unless changed on purpose.
 *
 * @param claimed a status the row keeps against its own dates
 */
record Line(
        Person person,
        Family family,
        Relation relation,
        long nik,
        long kk,
        int name,
        int born,
        int kelurahan,
        boolean claimed) {

    static Line of(Person person, Family family, Relation relation) {
        return new Line(
                person, family, relation, person.nik, family.kk, person.name, person.born, family.kelurahan, false);
    }

    /** Somebody as last known. */
    static Line last(Person person) {
        return of(person, person.family, person.relation);
    }

    Line withNik(long other) {
        return new Line(person, family, relation, other, kk, name, born, kelurahan, claimed);
    }

    Line withKk(long other) {
        return new Line(person, family, relation, nik, other, name, born, kelurahan, claimed);
    }

    Line withName(int other) {
        return new Line(person, family, relation, nik, kk, other, born, kelurahan, claimed);
    }

    Line withBorn(int other) {
        return new Line(person, family, relation, nik, kk, name, other, kelurahan, claimed);
    }

    Line withKelurahan(int other) {
        return new Line(person, family, relation, nik, kk, name, born, other, claimed);
    }

    Line asClaimed() {
        return new Line(person, family, relation, nik, kk, name, born, kelurahan, true);
    }

    /** The same person, listed once more with another family. */
    Line in(Family other) {
        return new Line(person, other, Relation.FAMILI_LAIN, nik, other.kk, name, born, other.kelurahan, claimed);
    }

    /** Writes who it is. */
    void identify(RowBuffer row, boolean withKk) {
        row.number(nik);
        if (withKk) {
            row.number(kk);
        }
        Names.write(row, name, person.woman);
        row.text(person.woman ? "P" : "L").date(born);
    }
}
