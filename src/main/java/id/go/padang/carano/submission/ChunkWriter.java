package id.go.padang.carano.submission;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes one chunk on a thread of its own while the next is being read; never more than one is waiting. */
final class ChunkWriter implements AutoCloseable {

    private final Account account;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("chunks-", 0).factory());
    private Future<?> pending = CompletableFuture.completedFuture(true);

    ChunkWriter(Account account) {
        this.account = account;
    }

    /** Comes back when the chunk before is written; throws what its writing threw. */
    void write(Runnable chunk) {
        finish();
        pending = thread.submit(() -> ActingAs.account(account, chunk));
    }

    /** Waits for the last chunk. */
    void finish() {
        try {
            pending.get();
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
        thread.close();
    }
}
