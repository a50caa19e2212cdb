package id.go.padang.carano.notice;

import id.go.padang.carano.organization.Role;
import java.util.Optional;

/**
 * Whom a notice is for: everybody of a role, or of a role in one OPD.
 *
 * @param opd SIPD code; empty for the role in every OPD
 */
public record Audience(Role role, Optional<String> opd) {

    public static Audience all(Role role) {
        return new Audience(role, Optional.empty());
    }

    public static Audience in(String opd, Role role) {
        return new Audience(role, Optional.of(opd));
    }
}
