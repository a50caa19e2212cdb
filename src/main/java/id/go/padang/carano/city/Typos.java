package id.go.padang.carano.city;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Typing errors in personal numbers: sound in form, and nobody's. The same number is always mistyped the same way. */
final class Typos {

    private static final long[] PLACES = {1, 10, 100};
    private static final long KECAMATAN_PLACE = 10_000_000_000L;

    private final Numbers numbers;
    private final Map<Long, Long> typos = new HashMap<>();
    private final Set<Long> used = new HashSet<>();

    Typos(Numbers numbers) {
        this.numbers = numbers;
    }

    long of(long nik) {
        return typos.computeIfAbsent(nik, this::mistyped);
    }

    private long mistyped(long nik) {
        var dice = new Dice(nik);
        while (true) {
            long typo = switch (dice.pick(60, 25, 15)) {
                case 0 -> otherDigit(nik, PLACES[dice.below(PLACES.length)], dice);
                case 1 -> swapped(nik, PLACES[dice.below(PLACES.length - 1)]);
                default -> otherKecamatan(nik, dice);
            };
            if (!numbers.isGiven(typo) && used.add(typo)) {
                return typo;
            }
        }
    }

    private static long otherDigit(long nik, long place, Dice dice) {
        long digit = nik / place % 10;
        return nik + ((digit + dice.between(1, 9)) % 10 - digit) * place;
    }

    // the number itself when both digits are equal, which is given and so tried again
    private static long swapped(long nik, long place) {
        long right = nik / place % 10;
        long left = nik / place / 10 % 10;
        return nik + (left - right) * place + (right - left) * place * 10;
    }

    private static long otherKecamatan(long nik, Dice dice) {
        long kecamatan = nik / KECAMATAN_PLACE % 100;
        long other = kecamatan > 9 ? 21 - kecamatan : (kecamatan - 1 + dice.between(1, 8)) % 9 + 1;
        return nik + (other - kecamatan) * KECAMATAN_PLACE;
    }
}
