package id.go.padang.carano.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;

/** The bundled servers of this JVM: one per data folder, however many Spring contexts (tests) share it. */
final class BundledServers {

    private static final Map<Path, CompletableFuture<BundledMariaDb>> RUNNING = new HashMap<>();
    private static boolean stopsAtExit;

    private BundledServers() {}

    /** Starts in the background what {@link #runningFor} will ask for. */
    static synchronized CompletableFuture<BundledMariaDb> startFor(Path data, String bufferPool) {
        if (!stopsAtExit) {
            // runs after the last context is closed, so that no connection loses its server
            SpringApplication.getShutdownHandlers().add(BundledServers::stopAll);
            stopsAtExit = true;
        }
        var folder = data.toAbsolutePath().normalize();
        RUNNING.computeIfPresent(folder, (path, server) -> server.isCompletedExceptionally() ? null : server);
        return RUNNING.computeIfAbsent(
                folder,
                path -> CompletableFuture.supplyAsync(
                        () -> BundledMariaDb.start(path, bufferPool), BundledServers::run));
    }

    static BundledMariaDb runningFor(Path data, String bufferPool) {
        try {
            return startFor(data, bufferPool).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    // the common pool's threads do not see the jars inside the portal's jar
    private static void run(Runnable start) {
        Thread.ofPlatform().name("database").start(start);
    }

    private static synchronized void stopAll() {
        RUNNING.values()
                .forEach(server -> server.handle((running, failure) -> running)
                        .thenAccept(running -> {
                            if (running != null) {
                                running.close();
                            }
                        })
                        .join());
        RUNNING.clear();
    }
}
