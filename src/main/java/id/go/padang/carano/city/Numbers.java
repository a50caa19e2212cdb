package id.go.padang.carano.city;

/**
 * Personal numbers that pass every check and belong to nobody: the serial of a day and kecamatan starts at 9001, where
 * no registry ever gets to, since serials count the births of one day in one kecamatan from 0001.
 */
final class Numbers {

    private static final int KOTA = 1371;
    private static final int KECAMATAN = 11;
    private static final int DAY_OF_WOMEN = 40;
    private static final int BEFORE_FIRST = 9000;
    private static final int LAST = 9999;
    private static final int DAYS = 72;

    private final short[] given = new short[KECAMATAN * DAYS * 12 * 100];

    long nik(int kecamatan, int born, boolean woman) {
        return next(kecamatan, born % 100 + (woman ? DAY_OF_WOMEN : 0), born);
    }

    long kk(int kecamatan, int issued) {
        return next(kecamatan, issued % 100, issued);
    }

    /** Whether a number was given to somebody, or kept free beside one that was. */
    boolean isGiven(long number) {
        long serial = number % 10_000;
        int birth = (int) (number / 10_000 % 1_000_000);
        int kecamatan = (int) (number / 10_000_000_000L % 100);
        return serial <= BEFORE_FIRST + given[slot(kecamatan, birth / 10_000, birth / 100 % 100, birth % 100)];
    }

    private long next(int kecamatan, int day, int date) {
        int month = date / 100 % 100;
        int year = date / 10_000 % 100;
        for (int i = 0; i < KECAMATAN; i++) {
            int issuing = (kecamatan - 1 + i) % KECAMATAN + 1;
            int slot = slot(issuing, day, month, year);
            if (BEFORE_FIRST + given[slot] < LAST) {
                given[slot]++;
                long area = KOTA * 100L + issuing;
                long birth = day * 10_000L + month * 100L + year;
                return (area * 1_000_000 + birth) * 10_000 + BEFORE_FIRST + given[slot];
            }
        }
        throw new IllegalStateException("no number left for " + date);
    }

    private static int slot(int kecamatan, int day, int month, int year) {
        return (((kecamatan - 1) * DAYS + day) * 12 + month - 1) * 100 + year;
    }
}
