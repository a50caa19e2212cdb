package id.go.padang.carano.priority;

/** Place in the queue; its text key is {@code priority.turn.<name>}. */
public enum Turn {
    /** <em>Didahulukan</em>. */
    FIRST,
    /** <em>Ditunda</em>. */
    DEFERRED,
    /** Demanded by regulation and not paid by the ceiling: it may not be deferred, somebody must find the money. */
    MANDATE_UNPAID
}
