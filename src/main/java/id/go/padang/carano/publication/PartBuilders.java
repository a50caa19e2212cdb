package id.go.padang.carano.publication;

import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.Progress.Step;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Builds parts of one release at the same time: each is counted, proved and protected for itself, and protecting alone
 * keeps a core busy for seconds.
 */
@Component
class PartBuilders {

    private static final int AT_ONCE = 2;

    private final PartBuilder builder;
    private final CurrentAccount current;

    PartBuilders(PartBuilder builder, CurrentAccount current) {
        this.builder = builder;
        this.current = current;
    }

    /**
     * Builds all of them, or throws what went wrong with one; none is begun after that, and none is being built any more
     * when it throws.
     *
     * @param begun is told every step as it begins, one at a time
     */
    void build(List<ReleasePart> parts, Consumer<Step> begun) {
        var account = current.get();
        var failed = new AtomicBoolean();
        var turn = new ReentrantLock();
        Consumer<Step> oneAtATime = step -> {
            turn.lock();
            try {
                begun.accept(step);
            } finally {
                turn.unlock();
            }
        };
        var tasks = parts.stream()
                .<Callable<Boolean>>map(part -> () -> ActingAs.account(account, () -> {
                    if (failed.get()) {
                        return false;
                    }
                    try {
                        builder.build(part, oneAtATime);
                        return true;
                    } catch (RuntimeException e) {
                        failed.set(true);
                        throw e;
                    }
                }))
                .toList();
        try (var workers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("publication-", 1).factory())) {
            for (var built : workers.invokeAll(tasks)) {
                built.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("publication was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }
}
