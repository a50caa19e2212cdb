package id.go.padang.carano.audit;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts, as Spring Security knows it: this module stands below the accounts. */
record Actor(String name, String role) {

    private static final Actor SYSTEM = new Actor("sistem", "-");
    private static final String ROLE_MARK = "ROLE_";

    static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return SYSTEM;
        }
        var role = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE_MARK))
                .map(authority -> authority.substring(ROLE_MARK.length()))
                .findFirst()
                .orElse(SYSTEM.role());
        return new Actor(authentication.getName(), role);
    }
}
