package id.go.padang.carano.personal;

import id.go.padang.carano.shared.CannotStartException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Where the secret comes from that personal data is encrypted with: the environment, or a file beside the bundled database. */
final class DataKey {

    private static final int LENGTH = 32;

    private DataKey() {}

    static byte[] from(Environment environment) {
        var given = environment.getProperty("CARANO_DATA_KEY", "");
        if (StringUtils.hasText(given)) {
            return decoded(given);
        }
        if (StringUtils.hasText(environment.getProperty("carano.db.url"))) {
            throw new CannotStartException(
                    "CARANO_DATA_KEY belum diisi; isi dengan 32 bita acak dalam base64 (openssl rand -base64 32)"
                            + " dan simpan, karena tanpa kunci itu data pribadi tidak dapat dibaca lagi.",
                    "CARANO_DATA_KEY is not set; set it to 32 random bytes in base64 (openssl rand -base64 32)"
                            + " and keep it, because personal data cannot be read again without it.");
        }
        return kept(Path.of(environment.getProperty("carano.data", "data")).resolve("carano.key"));
    }

    /** The key before this one, while the change from it is not finished. */
    static Optional<byte[]> earlier(Environment environment) {
        return Optional.of(environment.getProperty("CARANO_DATA_KEY_OLD", ""))
                .filter(StringUtils::hasText)
                .map(DataKey::decoded);
    }

    private static byte[] decoded(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // said below, like a key of the wrong length
        }
        throw new CannotStartException(
                "CARANO_DATA_KEY bukan 32 bita dalam base64; buat dengan openssl rand -base64 32.",
                "CARANO_DATA_KEY is not 32 bytes in base64; make one with openssl rand -base64 32.");
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                var key = new byte[LENGTH];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                createForOwner(file);
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return decoded(Files.readString(file));
        } catch (IOException e) {
            throw new CannotStartException(
                    "Berkas kunci " + file + " tidak dapat dibaca atau dibuat (" + e.getMessage() + ").",
                    "The key file " + file + " can neither be read nor made (" + e.getMessage() + ").",
                    e);
        }
    }

    private static void createForOwner(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
