package id.go.padang.carano.organization;

import id.go.padang.carano.audit.AuditService;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in who knows name and password, counts who does not, and answers all refusals alike. */
@Component
class PasswordDoor {

    private final AccountQueries queries;
    private final PasswordEncoder passwords;
    private final AuditService audit;
    private final CompletableFuture<String> nobodysHash;

    PasswordDoor(AccountQueries queries, PasswordEncoder passwords, AuditService audit) {
        this.queries = queries;
        this.passwords = passwords;
        this.audit = audit;
        // slow by design, and nobody signs in while the portal is still starting
        this.nobodysHash =
                CompletableFuture.supplyAsync(() -> String.valueOf(passwords.encode(PasswordRules.oneTime())));
    }

    /** The account, or empty: unknown, wrong password, locked and disabled are not told apart. */
    @Transactional
    public Optional<SignedIn> enter(String typedName, String password) {
        var username = Usernames.normalised(typedName);
        var found = queries.lockedByUsername(username);
        // compared even for nobody, so that the time of the answer tells nothing
        boolean known = passwords.matches(
                password, found.map(AccountQueries.Keyed::passwordHash).orElseGet(nobodysHash::join));
        if (found.isEmpty()) {
            audit.record("LOGIN_FAILED", "account/-", "username=" + Usernames.masked(typedName));
            return Optional.empty();
        }
        var account = found.get().listing().account();
        var subject = "account/" + account.id();
        if (found.get().listing().standing() != Standing.ACTIVE) {
            audit.record(
                    "LOGIN_FAILED", subject, "standing=" + found.get().listing().standing());
            return Optional.empty();
        }
        if (!known) {
            var attempts = found.get().attempts().failedAgain(Instant.now());
            queries.setAttempts(account.id(), attempts);
            audit.record("LOGIN_FAILED", subject, "attempt=" + attempts.failed());
            if (attempts.lockedUntil().isPresent()) {
                audit.record("ACCOUNT_LOCKED", subject, "by=attempts");
            }
            return Optional.empty();
        }
        queries.setAttempts(account.id(), Attempts.NONE);
        return Optional.of(new SignedIn(account, found.get().listing().mustChangePassword()));
    }
}
