package id.go.padang.carano.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts questions that found nothing, per account and per address, so that nobody tries codes one after another. */
@Component
class Guesses {

    static final int ALLOWED = 10;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int ASKERS = 10_000;

    private final Cache<String, AtomicInteger> wrong =
            Caffeine.newBuilder().expireAfterWrite(PAUSE).maximumSize(ASKERS).build();

    /** Throws a {@link ReportProblem} when one of these askers was wrong too often in the last quarter of an hour. */
    void admit(List<String> askers) {
        for (String asker : askers) {
            var count = wrong.getIfPresent(asker);
            if (count != null && count.get() >= ALLOWED) {
                throw new ReportProblem("report.problem.guesses", Long.toString(PAUSE.toMinutes()));
            }
        }
    }

    void wasWrong(List<String> askers) {
        askers.forEach(asker -> wrong.get(asker, unused -> new AtomicInteger()).incrementAndGet());
    }
}
