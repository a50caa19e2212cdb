package id.go.padang.carano.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Ids assigned by the application, so that nodes of a cluster never wait for each other: positive, growing with
 * time, 43 bits of milliseconds and 20 random bits.
 */
public final class Ids {

    private static final int RANDOM_BITS = 20;
    // nineteen at most, and then below what a long holds
    private static final Pattern DIGITS = Pattern.compile("[1-8]?\\d{1,18}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static long next() {
        long candidate = System.currentTimeMillis() << RANDOM_BITS | RANDOM.nextInt(1 << RANDOM_BITS);
        return LAST.updateAndGet(last -> Math.max(last + 1, candidate));
    }

    /** The id that an address names; empty for a text that is none. */
    public static Optional<Long> read(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
