package id.go.padang.carano.database;

import id.go.padang.carano.shared.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where the bundled database keeps its tables, binaries, log and password. */
record DataFolder(Path root) {

    private static final long MEGABYTE = 1024L * 1024;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path tables() {
        return root.resolve("mariadb");
    }

    Path binaries() {
        return root.resolve("mariadb-bin");
    }

    Path temporary() {
        return root.resolve("mariadb-tmp");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path pid() {
        return root.resolve("mariadb.pid");
    }

    Path accountScript() {
        return root.resolve("mariadb-account.sql");
    }

    boolean isInstalled() {
        return Files.isDirectory(tables().resolve("mysql"));
    }

    void create() {
        try {
            createForOwnerOnly();
            Files.createDirectories(tables());
            Files.createDirectories(binaries());
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new CannotStartException(
                    "Folder data " + root + " tidak dapat ditulis (" + e.getMessage() + ").",
                    "The data folder " + root + " cannot be written (" + e.getMessage() + ").",
                    e);
        }
    }

    private void createForOwnerOnly() throws IOException {
        if (Files.exists(root)) {
            return;
        }
        if (POSIX) {
            Files.createDirectories(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(root);
        }
    }

    /** The operating system drops this lock when the JVM dies, even by kill -9: who holds it is alive. */
    FileLock lock() {
        try {
            var channel =
                    FileChannel.open(root.resolve("carano.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStartException(
                        "Portal lain sedang berjalan dengan folder data " + root + "; hentikan dahulu portal itu.",
                        "Another portal is already running on the data folder " + root + "; stop that one first.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void requireFreeMegabytes(long needed) {
        long free = freeMegabytes();
        if (free < needed) {
            throw new CannotStartException(
                    "Diska hampir penuh: folder data " + root + " memerlukan " + needed + " MB kosong, tersisa " + free
                            + " MB.",
                    "The disk is almost full: the data folder " + root + " needs " + needed + " MB free, " + free
                            + " MB are left.");
        }
    }

    long freeMegabytes() {
        try {
            return Files.getFileStore(root).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        var file = root.resolve("mariadb.password");
        try {
            if (!Files.exists(file)) {
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                writeSecret(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeSecret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (POSIX) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, content);
    }
}
