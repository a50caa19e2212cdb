package id.go.padang.carano.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mariadbd that outlived its portal (kill -9) and still holds the tables. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private OrphanedServer() {}

    /** To be called only by the holder of the folder's lock: then every server found there is nobody's. */
    static void stop(DataFolder folder, Path executable) {
        ProcessHandle.allProcesses()
                .filter(process -> servesFrom(folder, executable, process))
                .forEach(process -> {
                    LOG.warn("Stopping the database server {} that an earlier portal left behind", process.pid());
                    end(process);
                });
    }

    static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, PATIENCE)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE);
        }
    }

    private static boolean servesFrom(DataFolder folder, Path executable, ProcessHandle process) {
        var info = process.info();
        var datadir = "--datadir=" + folder.tables();
        boolean sameFolder = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(datadir))
                .orElse(false);
        // Windows hides the arguments, but the program itself lies in the data folder
        boolean sameProgram = info.command().map(executable.toString()::equals).orElse(false);
        return process.pid() != ProcessHandle.current().pid()
                && (sameProgram || (sameFolder && info.command().orElse("").contains("mariadbd")));
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
