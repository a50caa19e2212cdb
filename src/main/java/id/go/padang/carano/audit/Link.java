package id.go.padang.carano.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The digest that chains an entry to the one before. */
final class Link {

    static final String START = "0".repeat(64);

    private Link() {}

    static String digest(AuditEntry entry) {
        return digest(
                entry.previousDigest(),
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.role(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.purpose().orElse(null));
    }

    static String digest(
            String previousDigest,
            long number,
            Instant at,
            String actor,
            String role,
            String action,
            String subject,
            String detail,
            @Nullable String purpose) {
        var sha = sha256();
        for (var field : new @Nullable String[] {
            previousDigest, Long.toString(number), at.toString(), actor, role, action, subject, detail, purpose
        }) {
            // with its length, so that no text can pass for two fields
            var bytes = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
            sha.update(((bytes == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            if (bytes != null) {
                sha.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
