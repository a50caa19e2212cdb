package id.go.padang.carano.method;

/** What happens to an item that lacks a value. Nothing is ever counted as zero. */
public enum MissingRule {
    /** Its weight goes to the criteria that are known, in their proportion, and the item is marked. */
    REDISTRIBUTE,
    /** The item gets no rank and is shown apart. */
    EXCLUDE
}
