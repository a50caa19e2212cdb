package id.go.padang.carano.indicator;

/**
 * A column of a dataset's file; its help text has the key {@code column.<dataset>.<name>}.
 *
 * @param name as it stands in the header and in the register's table
 * @param need whether a row must fill it
 */
public record Column(String name, Need need, Content content) {

    /** Whether a row must fill the column; the header must always have it. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    static Column required(String name, Content content) {
        return new Column(name, Need.REQUIRED, content);
    }

    static Column optional(String name, Content content) {
        return new Column(name, Need.OPTIONAL, content);
    }

    /** Whether its values are masked wherever a batch is shown. */
    public boolean personal() {
        return content.personal();
    }
}
