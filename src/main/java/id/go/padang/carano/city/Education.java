package id.go.padang.carano.city;

/** Highest schooling finished. */
enum Education {
    BELUM_SEKOLAH,
    BELUM_TAMAT_SD,
    SD,
    SMP,
    SMA,
    DIPLOMA,
    SARJANA;

    /** What somebody who will get this far has finished at an age. */
    Education at(int age) {
        if (age < 7) {
            return BELUM_SEKOLAH;
        } else if (age < 13) {
            return BELUM_TAMAT_SD;
        } else if (age < 16) {
            return SD;
        } else if (age < 19) {
            return compareTo(SMP) < 0 ? this : SMP;
        }
        return age < lastYear() ? SMA : this;
    }

    /** The age at which somebody who gets this far is no pupil any more. */
    int lastYear() {
        return switch (this) {
            case BELUM_SEKOLAH, BELUM_TAMAT_SD, SD -> 15;
            case SMP -> 16;
            case SMA -> 19;
            case DIPLOMA -> 22;
            case SARJANA -> 23;
        };
    }

    static Education drawn(int born, Dice dice) {
        int chosen;
        if (born < 1960_00_00) {
            chosen = dice.pick(45, 20, 25, 3, 7);
        } else if (born < 1980_00_00) {
            chosen = dice.pick(22, 20, 40, 6, 12);
        } else {
            chosen = dice.pick(6, 14, 50, 10, 20);
        }
        return values()[SD.ordinal() + chosen];
    }
}
