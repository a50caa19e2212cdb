package id.go.padang.carano.matching;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does one piece of work after the other, so that readers keep the machine; the same work waits only once. */
@Component
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int PATIENCE_SECONDS = 5;
    private static final Account SYSTEM = new Account(
            0,
            "sistem",
            "Sistem",
            Role.WALIDATA,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Texts.INDONESIAN);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("matching").factory());
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** @param name what it is: while work of this name waits, no more of it is taken on */
    void later(String name, Runnable work) {
        if (!stopping && waiting.add(name)) {
            worker.execute(() -> {
                waiting.remove(name);
                try {
                    ActingAs.account(SYSTEM, work);
                } catch (RuntimeException e) {
                    LOG.error("{} broke off", name, e);
                }
            });
        }
    }

    /** Whether whatever runs should end at the next good moment. */
    boolean stopping() {
        return stopping;
    }

    /** Comes back when everything taken on so far is done. */
    void finish() {
        try {
            worker.submit(() -> {}).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        waiting.clear();
        worker.shutdown();
        worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
