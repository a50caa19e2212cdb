package id.go.padang.carano.organization;

import id.go.padang.carano.shared.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work in the background on behalf of an account: its rights, its name in the trail. */
public final class ActingAs {

    private static final Account SYSTEM = new Account(
            0, "sistem", "Sistem", Role.ADMIN, Optional.empty(), Optional.empty(), Optional.empty(), Texts.INDONESIAN);

    private ActingAs() {}

    /** Does the work as this account and returns what it returns. */
    public static <T> T account(Account account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(account, false).authentication());
        SecurityContextHolder.setContext(context);
        try {
            if (SecurityContextHolder.getContext() != context) {
                // inside a screen's session the session's account wins, whatever is set here
                throw new IllegalStateException("somebody is signed in here; work for others runs in the background");
            }
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work as this account. */
    public static void account(Account account, Runnable work) {
        account(account, () -> {
            work.run();
            return true;
        });
    }

    /** Does the work as the installation itself, which may manage accounts and nothing else. */
    public static void system(Runnable work) {
        account(SYSTEM, work);
    }
}
