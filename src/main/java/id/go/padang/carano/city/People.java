package id.go.padang.carano.city;

import org.jspecify.annotations.Nullable;

/** Makes up single people and empty family cards. */
final class People {

    // one in twelve was first registered in another kecamatan: a NIK does not tell where somebody lives
    private static final int MOVED = 12;
    private static final int KECAMATAN = 11;

    private final Areas areas;
    private final Numbers numbers;
    private final Dice dice;

    People(Areas areas, Numbers numbers, Dice dice) {
        this.areas = areas;
        this.numbers = numbers;
        this.dice = dice;
    }

    Family family(int kelurahan, int at) {
        int issued = Day.minus(at, dice.below(6000));
        return new Family(numbers.kk(areas.kecamatan(kelurahan), issued), kelurahan, desil(kelurahan), dice);
    }

    /** A card issued for people who begin anew. */
    Family newCard(int kelurahan, int day) {
        return new Family(numbers.kk(areas.kecamatan(kelurahan), day), kelurahan, desil(kelurahan), dice);
    }

    /** The same card at another address. */
    Family moved(Family family, int kelurahan) {
        return new Family(family.kk, kelurahan, family.desil, dice);
    }

    Person adult(Family family, int at, int age, boolean woman) {
        return adult(family, at, age, woman, null);
    }

    Person adult(Family family, int at, int age, boolean woman, @Nullable Person mother) {
        return born(family, birthday(at, age), woman, null, mother, at);
    }

    Person child(Family family, int at, int age, Person father, Person mother) {
        return born(family, birthday(at, age), dice.below(1000) < 487, father, mother, at);
    }

    Person newborn(Family family, int day, Person father, Person mother) {
        return born(family, day, dice.below(1000) < 487, father, mother, day);
    }

    /** Somebody a registry has no number for. */
    Person stillborn(Family family, int day) {
        return new Person(
                0,
                Names.drawn(dice),
                dice.oneIn(2),
                day,
                null,
                null,
                Education.BELUM_SEKOLAH,
                Occupation.BELUM_BEKERJA,
                family);
    }

    private Person born(
            Family family, int day, boolean woman, @Nullable Person father, @Nullable Person mother, int at) {
        int kecamatan = dice.oneIn(MOVED) ? dice.between(1, KECAMATAN) : areas.kecamatan(family.kelurahan);
        boolean rural = areas.cluster(family.kelurahan) != Cluster.PERKOTAAN;
        return new Person(
                numbers.nik(kecamatan, day, woman),
                Names.drawn(dice),
                woman,
                day,
                father,
                mother,
                Education.drawn(day, dice),
                Occupation.drawn(Day.age(day, at), woman, rural, dice),
                family);
    }

    private int birthday(int at, int age) {
        return Day.minus(Day.plusYears(at, -age), dice.below(365));
    }

    private int desil(int kelurahan) {
        int listed = switch (areas.cluster(kelurahan)) {
            case PESISIR -> 48;
            case PERTANIAN -> 41;
            case PERKOTAAN -> 36;
        };
        int level = Dice.lot(kelurahan, Purpose.AREA_LEVEL) % 9 - 2;
        return dice.below(100) < listed + level ? 1 + dice.pick(24, 22, 20, 16, 10, 3, 2, 1, 1, 1) : 0;
    }
}
