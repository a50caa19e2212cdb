package id.go.padang.carano.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the check of a file is.
 *
 * @param percent of the file
 * @param ahead how many files are to be checked before this one begins
 * @param rowsPerSecond 0 until it can be told
 * @param left empty until it can be told
 */
public record CheckProgress(int percent, long rows, int ahead, long rowsPerSecond, Optional<Duration> left) {

    private static final long FULL = 100;

    static CheckProgress of(long bytes, long size, long rows, Instant started, Instant now, int ahead) {
        long milliseconds = Math.max(1, Duration.between(started, now).toMillis());
        var left = bytes == 0 || rows == 0
                ? Optional.<Duration>empty()
                : Optional.of(Duration.ofMillis((long) (milliseconds * ((double) size / bytes - 1))));
        int percent = size == 0 ? 0 : (int) Math.min(FULL, bytes * FULL / size);
        return new CheckProgress(percent, rows, ahead, rows * 1000 / milliseconds, left);
    }

    /** Nothing is read yet. */
    static CheckProgress waiting(int ahead) {
        return new CheckProgress(0, 0, ahead, 0, Optional.empty());
    }
}
