package id.go.padang.carano.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.shared.CannotStartException;
import id.go.padang.carano.shared.DatabasePulse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class BundledMariaDbTest {

    private static final Path DATA = Path.of("target/test-data-own");

    @BeforeEach
    void emptyFolder() throws IOException {
        FileSystemUtils.deleteRecursively(DATA.resolve("mariadb"));
        Files.deleteIfExists(DATA.resolve("mariadb.password"));
    }

    @Test
    void stopsTheServerAKilledPortalLeftBehindAndKeepsItsRows() throws Exception {
        var killed = BundledMariaDb.start(DATA, "64M");
        execute(killed, "CREATE TABLE kept (id INT PRIMARY KEY)", "INSERT INTO kept VALUES (1371)");
        var orphan = ProcessHandle.of(killed.pid()).orElseThrow();
        killed.abandon();

        try (var next = BundledMariaDb.start(DATA, "64M")) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(numbers(next, "SELECT id FROM kept")).containsExactly(1371);
        }
    }

    @Test
    void startsAServerThatEndedByItselfAgainOnTheSamePortAndSaysSo(CapturedOutput output) throws Exception {
        try (var server = BundledMariaDb.start(DATA, "64M")) {
            execute(server, "CREATE TABLE kept (id INT PRIMARY KEY)", "INSERT INTO kept VALUES (1371)");
            var ended = ProcessHandle.of(server.pid()).orElseThrow();
            ended.destroyForcibly();
            ended.onExit().join();

            assertThatThrownBy(() -> BundledMariaDb.start(DATA, "64M"))
                    .as("the folder stays locked meanwhile")
                    .hasMessageContaining("Another portal is already running");
            awaitAnswer(server);
            assertThat(server.pid()).isNotEqualTo(ended.pid());
            assertThat(numbers(server, "SELECT id FROM kept")).containsExactly(1371);
            assertThat(output)
                    .contains("MariaDB bawaan berhenti sendiri")
                    .containsPattern("The bundled MariaDB stopped by itself: .* \\(\\d+ MB left\\)");
        }
    }

    @Test
    void namesTheFirstErrorOfTheServerThatEndedAndNoneOfAnEarlierOne() throws IOException {
        Files.createDirectories(DATA);
        var log = DATA.resolve("some.log");
        Files.writeString(log, "1 [ERROR] long ago\n");
        long begin = ServerLog.end(log);
        assertThat(ServerLog.firstError(log, begin)).isEqualTo(ServerLog.NOTHING);

        Files.writeString(
                log, "2 [Note] fine\n3 [ERROR] No space left\n4 [ERROR] Aborting\n", StandardOpenOption.APPEND);

        assertThat(ServerLog.firstError(log, begin)).isEqualTo("No space left");

        Files.writeString(log, "5 [ERROR] [FATAL] InnoDB: Out of disk space\n", StandardOpenOption.APPEND);

        assertThat(ServerLog.firstError(log, begin)).isEqualTo("InnoDB: Out of disk space");
    }

    @Test
    void refusesASecondPortalOnTheSameFolderInOneSentence() {
        try (var first = BundledMariaDb.start(DATA, "64M")) {
            assertThat(first.url()).contains("127.0.0.1");
            assertThatThrownBy(() -> BundledMariaDb.start(DATA, "64M"))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("Another portal is already running");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordOfItsOwnerOnlyFile() throws IOException {
        try (var server = BundledMariaDb.start(DATA, "64M")) {
            for (var user : List.of("root", "carano", "")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, ""))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(Files.getPosixFilePermissions(DATA.resolve("mariadb.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void repeatsWhatTheServerSaidWhenItCannotStart() {
        assertThatThrownBy(() -> BundledMariaDb.start(DATA, "much"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("The bundled MariaDB cannot start")
                .hasMessageContaining("buffer_pool");
    }

    @Test
    void saysHowMuchRoomTheDiskLacks() {
        var folder = new DataFolder(DATA);
        folder.create();
        assertThatThrownBy(() -> folder.requireFreeMegabytes(Long.MAX_VALUE))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("The disk is almost full");
    }

    private static void awaitAnswer(BundledMariaDb server) throws InterruptedException {
        var pulse = new DatabasePulse(new DatabaseAddress(server.url(), BundledMariaDb.USER, server.password()));
        var deadline = Instant.now().plusSeconds(60);
        while (!pulse.beats() && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
        }
    }

    private static void execute(BundledMariaDb server, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), BundledMariaDb.USER, server.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<Integer> numbers(BundledMariaDb server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), BundledMariaDb.USER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var numbers = new ArrayList<Integer>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }
}
