package id.go.padang.carano.priority;

/** What is ranked; its text key is {@code priority.subject.<name>}. */
public enum Subject {
    KECAMATAN,
    KELURAHAN,
    /** Programmes that the user lists, with values entered by hand. */
    PROGRAM;

    /** Whether figures come from a release. */
    public boolean areas() {
        return this != PROGRAM;
    }
}
