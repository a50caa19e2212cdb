package id.go.padang.carano.organization;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account on whose behalf the running code acts. */
@Component
public class CurrentAccount {

    private final AccountQueries queries;

    CurrentAccount(AccountQueries queries) {
        this.queries = queries;
    }

    /** The signed-in account; throws an {@code AuthenticationCredentialsNotFoundException} when there is none. */
    public Account get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** The signed-in account, or empty before the login. */
    public Optional<Account> find() {
        return signedIn().map(SignedIn::account);
    }

    /** Whether the account must choose a new password before it does anything else. */
    public boolean mustChangePassword() {
        return signedIn().filter(SignedIn::mustChangePassword).isPresent();
    }

    /**
     * Reads the signed-in account again, so that what an admin changed counts from the next click on; false when the
     * account was ended meanwhile and the session must end too.
     */
    public boolean refresh() {
        var before = signedIn();
        if (before.isEmpty()) {
            return true;
        }
        var now = queries.byUsername(before.get().getName())
                .filter(keyed -> keyed.listing().standing() != Standing.DISABLED)
                // failed attempts of somebody else must not throw the owner out
                .filter(keyed -> !keyed.attempts().isShut())
                .map(keyed ->
                        new SignedIn(keyed.listing().account(), keyed.listing().mustChangePassword()));
        now.filter(changed -> !changed.equals(before.get())).ifPresent(this::replace);
        return now.isPresent();
    }

    // into the context object itself: it is the one the session keeps
    void replace(SignedIn signedIn) {
        SecurityContextHolder.getContext().setAuthentication(signedIn.authentication());
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
