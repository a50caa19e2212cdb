package id.go.padang.carano.report.bulk;

/** Where a run of many reports stands. */
public enum BulkState {
    RUNNING,
    DONE,
    /** Somebody stopped it; what was printed until then is thrown away. */
    CANCELLED,
    /** The portal stopped in the middle; it must be started again. */
    INTERRUPTED,
    /** Nothing could be kept, as when the disk is full; it must be started again. */
    FAILED
}
