package id.go.padang.carano.organization;

import id.go.padang.carano.audit.AuditService;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Connects the login form to {@link PasswordDoor} and leaves logins and logouts in the trail. */
@Component
class LoginProvider implements AuthenticationProvider {

    private final PasswordDoor door;
    private final AuditService audit;

    LoginProvider(PasswordDoor door, AuditService audit) {
        this.door = door;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var signedIn = door.enter(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        var account = signedIn.account();
        ActingAs.account(account, () -> audit.record("LOGIN", "account/" + account.id(), ""));
        return signedIn.authentication();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @EventListener
    void onLogout(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            var account = signedIn.account();
            ActingAs.account(account, () -> audit.record("LOGOUT", "account/" + account.id(), ""));
        }
    }
}
