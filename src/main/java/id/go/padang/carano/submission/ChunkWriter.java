package id.go.padang.carano.submission;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes chunks on two connections while the next is being read; never more than two are on their way. */
final class ChunkWriter implements AutoCloseable {

    private static final int AT_ONCE = 2;

    private final Account account;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("chunks-", 0).factory());
    private final Deque<Future<?>> pending = new ArrayDeque<>();

    ChunkWriter(Account account) {
        this.account = account;
    }

    /** Comes back when there is room for one more; throws what the writing of an earlier chunk threw. */
    void write(Runnable chunk) {
        if (pending.size() == AT_ONCE) {
            await(pending.removeFirst());
        }
        pending.addLast(threads.submit(() -> ActingAs.account(account, chunk)));
    }

    /** Waits for the last chunk. */
    void finish() {
        while (!pending.isEmpty()) {
            await(pending.removeFirst());
        }
    }

    private static void await(Future<?> chunk) {
        try {
            chunk.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whatever is still being written comes to its end, so that what follows finds it. */
    @Override
    public void close() {
        threads.close();
    }
}
