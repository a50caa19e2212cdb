package id.go.padang.carano.wilayah;

/** Somebody else changed the boundaries since this page was read; nothing was done. */
public class BoundaryChangedException extends RuntimeException {

    private final String by;

    BoundaryChangedException(String by) {
        super("boundaries were changed by " + by);
        this.by = by;
    }

    /** Whose change it was. */
    public String by() {
        return by;
    }
}
