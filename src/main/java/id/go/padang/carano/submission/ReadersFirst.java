package id.go.padang.carano.submission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the work behind the screens have the whole machine while nobody reads, and a tenth of one processor while
 * somebody does. An import fills every processor of portal and database, and nothing below us would put a page before
 * it: the JVM's thread priorities are off on Linux, and the database knows none. So the work comes in turns of a few
 * thousand rows. All of it shares as many workers as one import needs, and while a request is under way, or was until a
 * moment ago, it takes its turns one by one, smaller, and rests behind each.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ReadersFirst extends OncePerRequestFilter {

    /** A page is many requests, and its reader's next click comes soon. */
    private static final Duration CALM = Duration.ofSeconds(1);

    /** One that checks and two that write: more gain nothing on two processors. */
    private static final int WORKERS = 3;

    /** How many times as long as its turn a worker rests while somebody reads. */
    private static final int RESTS = 9;

    private static final Duration LONGEST_REST = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int SMALLER = 5;
    private static final long LARGEST_QUESTION = 1024L * 1024;
    private static final ThreadLocal<Boolean> WATCHING = ThreadLocal.withInitial(() -> false);

    private final AtomicInteger underWay = new AtomicInteger();
    private final Semaphore workers = new Semaphore(WORKERS, true);
    private final Semaphore alone = new Semaphore(1, true);
    private volatile boolean waived;
    private volatile long lastRead = System.nanoTime() - CALM.toNanos();

    /** As long as there is nothing to read yet, nobody needs to be waited for. */
    public void waive(boolean nothingToRead) {
        waived = nothingToRead;
    }

    /** Does one turn of work, when its turn has come. Turns do not nest, and no transaction may be open outside. */
    public void turn(Runnable work) {
        workers.acquireUninterruptibly();
        try {
            if (somebodyReads()) {
                alone(work);
            } else {
                work.run();
            }
        } finally {
            workers.release();
        }
    }

    /** How many rows the next turn should take, where {@code most} are taken while nobody reads. */
    public int rows(int most) {
        return somebodyReads() ? most / SMALLER : most;
    }

    /** The request of this thread only asks how far the work is, which must not slow it down. */
    public static void onlyWatching() {
        WATCHING.set(true);
    }

    boolean somebodyReads() {
        return !waived && isReading();
    }

    private boolean isReading() {
        return underWay.get() > 0 || System.nanoTime() - lastRead < CALM.toNanos();
    }

    private void alone(Runnable work) {
        alone.acquireUninterruptibly();
        try {
            long start = System.nanoTime();
            work.run();
            rest(Math.min(LONGEST_REST.toNanos(), RESTS * (System.nanoTime() - start)));
        } finally {
            alone.release();
        }
    }

    /** As soon as nobody reads any more the rest is over. */
    private void rest(long nanoseconds) {
        long start = System.nanoTime();
        try {
            while (somebodyReads() && System.nanoTime() - start < nanoseconds) {
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        underWay.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            if (!WATCHING.get()) {
                lastRead = System.nanoTime();
            }
            WATCHING.remove();
            underWay.decrementAndGet();
        }
    }

    /** Who brings a file does not read. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_QUESTION;
    }
}
