package id.go.padang.carano.organization;

/** Whether an account can sign in. */
public enum Standing {
    ACTIVE,
    LOCKED,
    DISABLED
}
