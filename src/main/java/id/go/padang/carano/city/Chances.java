package id.go.padang.carano.city;

/** How likely things are within one month, of a million. */
final class Chances {

    static final int FAMILY_LEAVES = 800;
    static final int PERSON_LEAVES = 900;
    static final int FAMILY_REHOUSED = 1000;
    static final int DIVORCE = 250;
    static final int WEDDING = 6500;
    static final int STILLBIRTH = 6000;

    private static final int[] LAST_AGES = {0, 14, 24, 39, 54, 64, 74, 200};
    private static final int[] DEATHS = {700, 40, 90, 190, 450, 1250, 3000, 8000};
    private static final int FRAIL_ORPHANS = 8;

    private Chances() {}

    static int death(int age, boolean orphan) {
        int group = 0;
        while (age > LAST_AGES[group]) {
            group++;
        }
        // or a tenth of the city would hardly have one that died
        return DEATHS[group] * (orphan && age < 18 ? FRAIL_ORPHANS : 1);
    }

    static int birth(int mothersAge) {
        if (mothersAge < 20 || mothersAge > 42) {
            return 0;
        } else if (mothersAge < 30) {
            return 18_500;
        }
        return mothersAge < 36 ? 15_000 : 5500;
    }
}
