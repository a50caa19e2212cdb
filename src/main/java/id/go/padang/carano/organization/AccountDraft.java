package id.go.padang.carano.organization;

import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * What an admin decides about an account: who it is and what it may see.
 *
 * @param username lower-case letters, digits, dot, hyphen; never changed after creation
 * @param opd SIPD code; required for Kepala and Operator OPD
 * @param dapil for a council member
 * @param wilayah required for Camat (a kecamatan) and Lurah (a kelurahan)
 */
public record AccountDraft(
        String username,
        String displayName,
        Role role,
        Optional<String> opd,
        Optional<Dapil> dapil,
        Optional<KodeWilayah> wilayah) {

    public AccountDraft {
        username = Usernames.normalised(username);
        displayName = displayName.strip();
    }

    /** An account with the whole city as its scope. */
    public static AccountDraft of(String username, String displayName, Role role) {
        return new AccountDraft(username, displayName, role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public AccountDraft inOpd(String kodeOpd) {
        return new AccountDraft(username, displayName, role, Optional.of(kodeOpd), dapil, wilayah);
    }

    public AccountDraft inDapil(Dapil own) {
        return new AccountDraft(username, displayName, role, opd, Optional.of(own), wilayah);
    }

    public AccountDraft inWilayah(KodeWilayah own) {
        return new AccountDraft(username, displayName, role, opd, dapil, Optional.of(own));
    }
}
