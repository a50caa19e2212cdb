package id.go.padang.carano.city;

import java.util.ArrayList;
import java.util.List;

/** Makes up whole families as they are on a day. */
final class FamilyMaker {

    private static final int TRIES = 8;
    private static final int ADULT = 18;
    private static final int OLDEST = 90;

    private final People people;
    private final Losses losses;
    private final Dice dice;

    FamilyMaker(People people, Losses losses, Dice dice) {
        this.people = people;
        this.losses = losses;
        this.dice = dice;
    }

    /** A family that has lived here, of at most so many members. */
    Family settled(int kelurahan, int at, int most) {
        return fitting(kelurahan, at, most, true);
    }

    /** A family that comes from elsewhere, of at most so many members. */
    Family newcomers(int kelurahan, int at, int most) {
        return fitting(kelurahan, at, most, false);
    }

    /** Somebody who joins an existing family. */
    Person relative(Family family, int at) {
        var person = people.adult(family, at, dice.between(18, 45), dice.oneIn(2));
        person.relation = Relation.FAMILI_LAIN;
        return person;
    }

    private Family fitting(int kelurahan, int at, int most, boolean settled) {
        for (int i = 0; i < TRIES && most > 1; i++) {
            var family = any(kelurahan, at, settled);
            if (family.size() <= most) {
                return family;
            }
        }
        var family = people.family(kelurahan, at);
        alone(family, at);
        return family;
    }

    private Family any(int kelurahan, int at, boolean settled) {
        var family = people.family(kelurahan, at);
        switch (dice.pick(77, 4, 6, 13)) {
            case 0 -> couple(family, at, settled);
            case 1 -> alone(family, at);
            case 2 -> divorced(family, at);
            default -> {
                couple(family, at, settled);
                withRelative(family, at);
            }
        }
        return family;
    }

    private void couple(Family family, int at, boolean settled) {
        int his = headAge();
        int hers = Math.max(19, his - dice.below(7));
        var ages = childAges(his, hers);
        int minors = (int) ages.stream().filter(age -> age < ADULT).count();
        var loss = settled ? losses.next(family.kelurahan, minors) : Loss.NONE;
        var elder =
                loss == Loss.BOTH ? people.adult(family, at, Math.min(OLDEST, his + dice.between(19, 27)), true) : null;
        var father = people.adult(family, at, his, false, elder);
        var mother = people.adult(family, at, hers, true);
        switch (loss) {
            case NONE -> {
                family.join(father, Relation.KEPALA, Marital.KAWIN);
                family.join(mother, Relation.PASANGAN, Marital.KAWIN);
            }
            case FATHER -> survive(family, mother, father);
            case MOTHER -> survive(family, father, mother);
            case BOTH -> {
                if (elder != null) {
                    survive(family, elder, father);
                }
                bury(mother);
            }
        }
        var relation = loss == Loss.BOTH ? Relation.FAMILI_LAIN : Relation.ANAK;
        for (int age : ages) {
            family.join(people.child(family, at, age, father, mother), relation, Marital.BELUM_KAWIN);
        }
    }

    private static void survive(Family family, Person left, Person dead) {
        family.join(left, Relation.KEPALA, Marital.CERAI_MATI);
        bury(dead);
    }

    private static void bury(Person dead) {
        dead.died = Calendar.LONG_AGO;
        dead.deathReported = Calendar.LONG_AGO;
    }

    private void alone(Family family, int at) {
        int age = dice.pick(1, 1) == 0 ? dice.between(20, 34) : dice.between(35, 82);
        boolean woman = dice.oneIn(2);
        Marital marital;
        if (age < 40) {
            marital = Marital.BELUM_KAWIN;
        } else {
            marital = dice.oneIn(3) ? Marital.CERAI_HIDUP : Marital.CERAI_MATI;
        }
        family.join(people.adult(family, at, age, woman), Relation.KEPALA, marital);
    }

    private void divorced(Family family, int at) {
        int his = Math.max(26, headAge());
        int hers = his - dice.below(5);
        // he lives elsewhere and his number is not known here
        var mother = people.adult(family, at, hers, true);
        family.join(mother, Relation.KEPALA, Marital.CERAI_HIDUP);
        for (int age : childAges(his, hers)) {
            var child = people.adult(family, at, age, dice.oneIn(2), mother);
            family.join(child, Relation.ANAK, Marital.BELUM_KAWIN);
        }
    }

    private void withRelative(Family family, int at) {
        var head = family.holder(Relation.KEPALA).orElseThrow();
        if (dice.oneIn(2) && head.age(at) < 60) {
            int age = Math.min(OLDEST, head.age(at) + dice.between(20, 34));
            family.join(people.adult(family, at, age, dice.below(10) < 7), Relation.ORANG_TUA, Marital.CERAI_MATI);
        } else {
            family.join(
                    people.adult(family, at, dice.between(15, 32), dice.oneIn(2)),
                    Relation.FAMILI_LAIN,
                    Marital.BELUM_KAWIN);
        }
    }

    private int headAge() {
        int decade = dice.pick(5, 11, 14, 14, 13, 12, 11, 9, 7, 5, 5);
        return 20 + decade * 5 + dice.below(5);
    }

    /** Ages of the children still at home, the eldest first. */
    private List<Integer> childAges(int his, int hers) {
        var ages = new ArrayList<Integer>();
        int mothersAge = dice.between(20, 29);
        for (int left = dice.pick(4, 11, 29, 31, 16, 9); left > 0; left--) {
            int age = hers - mothersAge;
            if (age < 0 || mothersAge > 42 || his - age > 44) {
                break;
            }
            if (isAtHome(age)) {
                ages.add(age);
            }
            mothersAge += dice.between(2, 5);
        }
        return ages;
    }

    private boolean isAtHome(int age) {
        int chance;
        if (age < 20) {
            chance = 100;
        } else if (age < 25) {
            chance = 80;
        } else {
            chance = age < 30 ? 40 : 12;
        }
        return dice.below(100) < chance;
    }
}
