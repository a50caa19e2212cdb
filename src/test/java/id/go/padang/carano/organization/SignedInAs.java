package id.go.padang.carano.organization;

import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a login leaves behind, for tests of views. */
public final class SignedInAs {

    private SignedInAs() {}

    /** With every permission a second time behind {@code ROLE_}: the test browser puts that in front, the portal does not. */
    public static Authentication account(Account account) {
        var signedIn = new SignedIn(account, false);
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn,
                null,
                signedIn.authentication().getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .flatMap(name -> Stream.of(name, "ROLE_" + name))
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
