package id.go.padang.carano.indicator;

/**
 * A column of a dataset's file; its help text has the key {@code column.<dataset>.<name>}.
 *
 * @param name as it stands in the header
 * @param need whether a row must fill it
 * @param personal whether its values are masked wherever a batch is shown
 */
public record Column(String name, Need need, boolean personal) {

    /** Whether a row must fill the column; the header must always have it. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    static Column required(String name) {
        return new Column(name, Need.REQUIRED, false);
    }

    static Column optional(String name) {
        return new Column(name, Need.OPTIONAL, false);
    }

    Column asPersonal() {
        return new Column(name, need, true);
    }
}
