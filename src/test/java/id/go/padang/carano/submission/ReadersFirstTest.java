package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadersFirstTest {

    private static final int TURN = 50;
    private static final Duration A_WHILE = Duration.ofMillis(1_200);

    private final ReadersFirst readersFirst = new ReadersFirst();

    @Test
    void worksWithoutARestWhileNobodyReads() {
        assertThat(readersFirst.rows(5_000)).isEqualTo(5_000);
        assertThat(took(() -> {
                    readersFirst.turn(ReadersFirstTest::work);
                    readersFirst.turn(ReadersFirstTest::work);
                }))
                .isLessThan(8 * TURN);
    }

    @Test
    void restsBehindEverySmallerTurnUntilAMomentAfterTheLastRequest() throws Exception {
        read(() -> {});
        assertThat(readersFirst.rows(5_000)).isEqualTo(1_000);
        assertThat(took(() -> readersFirst.turn(ReadersFirstTest::work))).isGreaterThan(8 * TURN);

        Thread.sleep(A_WHILE);
        assertThat(readersFirst.rows(5_000)).isEqualTo(5_000);
        assertThat(took(() -> readersFirst.turn(ReadersFirstTest::work))).isLessThan(8 * TURN);
    }

    @Test
    void endsItsRestWhenNobodyReadsAnyMore() throws Exception {
        read(() -> {});
        assertThat(took(() -> readersFirst.turn(() -> pause(600)))).isBetween(900L, 2_400L);
    }

    @Test
    void takesOneTurnAfterTheOtherWhileARequestIsUnderWay() throws Exception {
        var together = new AtomicInteger();
        var most = new AtomicInteger();
        read(() -> {
            var done = new CountDownLatch(3);
            for (int worker = 0; worker < 3; worker++) {
                Thread.ofVirtual().start(() -> {
                    readersFirst.turn(() -> {
                        most.accumulateAndGet(together.incrementAndGet(), Math::max);
                        pause(10);
                        together.decrementAndGet();
                    });
                    done.countDown();
                });
            }
            await(done);
        });
        assertThat(most).hasValue(1);
    }

    @Test
    void doesNotTakeAWatcherForAReader() throws Exception {
        read(ReadersFirst::onlyWatching);
        assertThat(readersFirst.somebodyReads()).isFalse();
        read(() -> {});
        assertThat(readersFirst.somebodyReads()).isTrue();
    }

    @Test
    void doesNotTakeWhoBringsAFileForAReader() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setContent(new byte[2 * 1024 * 1024]);
        readersFirst.doFilter(
                request,
                new MockHttpServletResponse(),
                (asked, answered) -> assertThat(readersFirst.somebodyReads()).isFalse());
        assertThat(readersFirst.somebodyReads()).isFalse();
    }

    private void read(Runnable page) throws Exception {
        readersFirst.doFilter(
                new MockHttpServletRequest("GET", "/"),
                new MockHttpServletResponse(),
                (request, response) -> page.run());
    }

    private static long took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void work() {
        pause(TURN);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
