package id.go.padang.carano.organization;

import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The principal of a session: whose it is and whether the password must be changed before anything else. */
record SignedIn(Account account, boolean mustChangePassword) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return account.username();
    }

    /** The permissions are the authorities; the role goes along for the trail. */
    Authentication authentication() {
        var authorities = Stream.concat(
                        Stream.of("ROLE_" + account.role().name()),
                        account.role().permissions().stream().map(Permission::name))
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
