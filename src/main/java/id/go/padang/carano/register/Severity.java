package id.go.padang.carano.register;

/** How bad a finding is. */
public enum Severity {
    /** The row is not taken over. */
    ERROR,
    /** The row is taken over; somebody should look at it. */
    WARNING
}
