package id.go.padang.carano.city;

/** Main occupation. */
enum Occupation {
    BELUM_BEKERJA,
    RUMAH_TANGGA,
    PENSIUNAN,
    APARATUR,
    KARYAWAN,
    WIRASWASTA,
    PETANI_NELAYAN,
    BURUH,
    LAINNYA,
    PELAJAR;

    private static final int SCHOOL = 6;

    boolean isEmployment() {
        return switch (this) {
            case APARATUR, KARYAWAN, WIRASWASTA, PETANI_NELAYAN, BURUH -> true;
            case BELUM_BEKERJA, RUMAH_TANGGA, PENSIUNAN, LAINNYA, PELAJAR -> false;
        };
    }

    /** What somebody of this calling does at an age. */
    Occupation at(int age, Education goal) {
        if (age < SCHOOL) {
            return BELUM_BEKERJA;
        }
        return age < goal.lastYear() ? PELAJAR : this;
    }

    static Occupation drawn(int age, boolean woman, boolean rural, Dice dice) {
        int land = rural ? 3 : 1;
        return values()[woman ? ofWoman(age, land, dice) : ofMan(age, land, dice)];
    }

    private static int ofMan(int age, int land, Dice dice) {
        if (age < 30) {
            return dice.pick(16, 0, 0, 3, 36, 18, 5 * land, 14, 6);
        }
        return age < 58
                ? dice.pick(6, 0, 0, 9, 30, 28, 6 * land, 13, 6)
                : dice.pick(0, 0, 42, 1, 5, 28, 8 * land, 4, 6);
    }

    private static int ofWoman(int age, int land, Dice dice) {
        if (age < 30) {
            return dice.pick(15, 31, 0, 4, 28, 12, land, 4, 5);
        }
        return age < 58
                ? dice.pick(4, 50, 0, 9, 14, 15, 2 * land, 2, 3)
                : dice.pick(0, 62, 20, 0, 1, 10, 2 * land, 1, 3);
    }
}
