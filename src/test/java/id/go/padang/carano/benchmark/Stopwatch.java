package id.go.padang.carano.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Takes times and prints them as lines. */
public final class Stopwatch {

    private final List<String> lines = new ArrayList<>();

    public <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        say("%s: %.1f s".formatted(what, seconds(start)));
        return result;
    }

    public <T> T rows(String what, long rows, Supplier<T> work) {
        long start = System.nanoTime();
        double portal = portal();
        double database = database();
        var result = work.get();
        double took = seconds(start);
        say(String.format(
                Locale.ROOT,
                "%s: %,d rows, %.1f s, %,.0f rows/s (processor time: portal %.1f s, database %.1f s)",
                what,
                rows,
                took,
                rows / took,
                portal() - portal,
                database() - database));
        return result;
    }

    public void spread(String what, List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        say(String.format(
                Locale.ROOT, "%s: p50 %.2f ms, p95 %.2f ms", what, milliseconds(sorted, 50), milliseconds(sorted, 95)));
    }

    public void note(String line) {
        say(line);
    }

    public void print() {
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    private static double portal() {
        return processor(ProcessHandle.current());
    }

    private static double database() {
        return ProcessHandle.current()
                .children()
                .mapToDouble(Stopwatch::processor)
                .sum();
    }

    private static double processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static double milliseconds(List<Duration> sorted, int percentile) {
        return sorted.get(sorted.size() * percentile / 100).toNanos() / 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
