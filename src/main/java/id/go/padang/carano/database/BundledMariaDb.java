package id.go.padang.carano.database;

import id.go.padang.carano.shared.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One MariaDB server of our own, with its tables in a {@link DataFolder}. When it ends by itself, as on a full disk, it
 * is started again on the same port: the portal finds it there.
 */
final class BundledMariaDb implements AutoCloseable {

    static final String DATABASE = "carano";
    static final String USER = "carano";
    // known to MariaDB 10.11 and 11.x alike
    static final String COLLATION = "utf8mb4_unicode_520_ci";

    private static final Logger LOG = LoggerFactory.getLogger(BundledMariaDb.class);
    private static final Duration START_TIME = Duration.ofSeconds(90);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final long ROOM_TO_RUN = 500;
    private static final long ROOM_TO_RUN_AGAIN = 100;
    private static final long ROOM_TO_INSTALL = 1000;

    private final DataFolder folder;
    private final FileLock lock;
    private final ServerBinaries binaries;
    private final String bufferPool;
    private final int port;
    private final Thread watch;
    private volatile Process process;
    private volatile long logBegin;
    private volatile boolean closing;

    private BundledMariaDb(DataFolder folder, FileLock lock, ServerBinaries binaries, String bufferPool)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.binaries = binaries;
        this.bufferPool = bufferPool;
        port = freePort();
        logBegin = ServerLog.end(folder.log());
        process = binaries.serve(port, bufferPool).start();
        watch = Thread.ofPlatform().name("database-watch").daemon().unstarted(this::watch);
    }

    static BundledMariaDb start(Path data, String bufferPool) {
        var folder = new DataFolder(data);
        folder.create();
        folder.requireFreeMegabytes(folder.isInstalled() ? ROOM_TO_RUN : ROOM_TO_INSTALL);
        var lock = folder.lock();
        try {
            return start(folder, lock, bufferPool);
        } catch (IOException e) {
            release(lock);
            throw notStarted(folder, e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static BundledMariaDb start(DataFolder folder, FileLock lock, String bufferPool) throws IOException {
        Files.deleteIfExists(folder.log());
        var binaries = ServerBinaries.unpack(folder);
        OrphanedServer.stop(folder, binaries.server());
        if (!folder.isInstalled()) {
            install(folder, binaries);
        }
        writeAccountScript(folder);
        var server = new BundledMariaDb(folder, lock, binaries, bufferPool);
        try {
            server.awaitReadiness();
        } catch (RuntimeException e) {
            OrphanedServer.end(server.process.toHandle());
            throw e;
        }
        LOG.info("Bundled MariaDB is ready on port {}, tables in {}", server.port, folder.tables());
        server.watch.start();
        return server;
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Another database of this server, made when it does not exist; its name begins with {@value DATABASE}. */
    String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    String password() {
        return folder.password();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        leave();
        OrphanedServer.end(process.toHandle());
        release(lock);
    }

    /** Leaves the server running without its portal, as kill -9 does. */
    void abandon() {
        leave();
        release(lock);
    }

    private void leave() {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!closing) {
                process.waitFor();
                if (!closing) {
                    LOG.error(
                            "MariaDB bawaan berhenti sendiri: {}. Portal menjalankannya lagi begitu ada ruang pada diska."
                                    + " / The bundled MariaDB stopped by itself: {}. The portal starts it again as soon as"
                                    + " the disk has room.",
                            reason("tersisa"),
                            reason("left"));
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            // the portal is closing
        }
    }

    private void startAgain() throws InterruptedException {
        var wait = SHORTEST_WAIT;
        boolean runs = false;
        while (!runs) {
            Thread.sleep(wait);
            if (folder.freeMegabytes() >= ROOM_TO_RUN_AGAIN) {
                runs = runsAgain();
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        }
        LOG.warn(
                "MariaDB bawaan berjalan lagi pada porta {}. / The bundled MariaDB is running again on port {}.",
                port,
                port);
    }

    private boolean runsAgain() throws InterruptedException {
        try {
            logBegin = ServerLog.end(folder.log());
            process = binaries.serve(port, bufferPool).start();
            awaitReadiness();
            return true;
        } catch (IOException | CannotStartException e) {
            LOG.error("{}", e.getMessage());
        } catch (InterruptedStartException e) {
            throw new InterruptedException();
        }
        OrphanedServer.end(process.toHandle());
        return false;
    }

    private String reason(String left) {
        var said = ServerLog.firstError(folder.log(), logBegin);
        return (said.equals(ServerLog.NOTHING) ? "exit " + process.exitValue() : said) + " (" + folder.freeMegabytes()
                + " MB " + left + ")";
    }

    private static void install(DataFolder folder, ServerBinaries binaries) throws IOException {
        LOG.info("Setting up the bundled MariaDB in {}", folder.tables());
        var installation = binaries.install().start();
        try {
            if (!installation.waitFor(START_TIME.toSeconds(), TimeUnit.SECONDS) || installation.exitValue() != 0) {
                installation.destroyForcibly();
                throw notStarted(folder, null);
            }
        } catch (InterruptedException e) {
            installation.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    // as the server's init file: it runs before the first connection, needs no other account, and keeps no way in open
    private static void writeAccountScript(DataFolder folder) throws IOException {
        var account = "'" + USER + "'@'127.0.0.1'";
        DataFolder.writeSecret(folder.accountScript(), """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE %2$s;
                CREATE USER IF NOT EXISTS %3$s IDENTIFIED BY '%4$s';
                ALTER USER %3$s IDENTIFIED BY '%4$s';
                GRANT ALL PRIVILEGES ON `%1$s%%`.* TO %3$s;
                """.formatted(DATABASE, COLLATION, account, folder.password()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() {
        var deadline = Instant.now().plus(START_TIME);
        @Nullable SQLException last = null;
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try (var connection = DriverManager.getConnection(url() + "?connectTimeout=2000", USER, password())) {
                if (connection.isValid(2)) {
                    logBegin = ServerLog.end(folder.log());
                    return;
                }
            } catch (SQLException e) {
                last = e;
            }
            pause();
        }
        throw notStarted(folder, last, logBegin);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            throw new InterruptedStartException(e);
        }
    }

    private static CannotStartException notStarted(DataFolder folder, @Nullable Exception cause) {
        return notStarted(folder, cause, 0);
    }

    private static CannotStartException notStarted(DataFolder folder, @Nullable Exception cause, long logBegin) {
        var reason = ServerLog.firstError(folder.log(), logBegin);
        return new CannotStartException(
                "MariaDB bawaan tidak dapat dijalankan: " + reason + " (log: " + folder.log() + ").",
                "The bundled MariaDB cannot start: " + reason + " (log: " + folder.log() + ").",
                cause);
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal closes while the server is still starting. */
    private static final class InterruptedStartException extends RuntimeException {

        InterruptedStartException(InterruptedException cause) {
            super(cause);
        }
    }
}
