package id.go.padang.carano.city;

import org.jspecify.annotations.Nullable;

/** Somebody made up. What never changes is final; the rest is how things stand after the last event. */
final class Person {

    final long nik;
    final int name;
    final boolean woman;
    final int born;
    final @Nullable Person father;
    final @Nullable Person mother;
    final Education goal;
    final Occupation calling;

    Family family;
    Relation relation = Relation.LAINNYA;
    Marital marital = Marital.BELUM_KAWIN;
    boolean registered;
    /** Nothing can happen to somebody before what happened last. */
    int since;

    int died = Day.NEVER;
    int deathReported = Day.NEVER;
    int left = Day.NEVER;
    int leavingReported = Day.NEVER;
    /** The day of the only move inside the city. */
    int rehoused = Day.NEVER;

    Person(
            long nik,
            int name,
            boolean woman,
            int born,
            @Nullable Person father,
            @Nullable Person mother,
            Education goal,
            Occupation calling,
            Family family) {
        this.nik = nik;
        this.name = name;
        this.woman = woman;
        this.born = born;
        this.father = father;
        this.mother = mother;
        this.goal = goal;
        this.calling = calling;
        this.family = family;
        this.since = born;
    }

    int age(int at) {
        return Day.age(born, at);
    }

    Education education(int at) {
        return goal.at(age(at));
    }

    Occupation occupation(int at) {
        return calling.at(age(at), goal);
    }

    boolean isFatherless(int at) {
        return father != null && father.deathReported <= at;
    }

    boolean isMotherless(int at) {
        return mother != null && mother.deathReported <= at;
    }

    boolean isOrphan(int at) {
        return isFatherless(at) || isMotherless(at);
    }

    /** Whether a parent died so that an event tells of it; long ago is before the first event. */
    boolean lostParentByEvent() {
        return diedByEvent(father) || diedByEvent(mother);
    }

    boolean hasBothParents() {
        return father != null && father.registered && mother != null && mother.registered;
    }

    boolean isSiblingOf(Person other) {
        return (father != null && father == other.father) || (mother != null && mother == other.mother);
    }

    private static boolean diedByEvent(@Nullable Person parent) {
        return parent != null && parent.deathReported != Day.NEVER && parent.deathReported > Calendar.LONG_AGO;
    }
}
