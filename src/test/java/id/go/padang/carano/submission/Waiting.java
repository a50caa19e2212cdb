package id.go.padang.carano.submission;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens in the background. */
public final class Waiting {

    private static final long LONGEST = 60_000;
    private static final long PAUSE = 50;

    private Waiting() {}

    /** Reads until it is so; throws when it takes too long. */
    public static <T> T until(Supplier<T> reading, Predicate<T> so) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST;
        var read = reading.get();
        while (!so.test(read)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("still " + read);
            }
            Thread.sleep(PAUSE);
            read = reading.get();
        }
        return read;
    }
}
