package id.go.padang.carano.organization;

/** Why an account or a password is not accepted; the sentence stands under {@link #textKey()}. */
public enum AccountProblem {
    USERNAME_FORM,
    USERNAME_TAKEN,
    NAME_MISSING,
    OPD_MISSING,
    KECAMATAN_MISSING,
    KELURAHAN_MISSING,
    SCOPE_NOT_FOR_ROLE,
    OWN_ACCOUNT,
    CHANGED_MEANWHILE,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_LIKE_USERNAME,
    PASSWORD_TOO_SIMPLE,
    PASSWORD_SAME,
    PASSWORD_WRONG;

    public String textKey() {
        return "organization.problem." + name();
    }
}
