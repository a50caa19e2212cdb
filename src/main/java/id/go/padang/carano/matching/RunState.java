package id.go.padang.carano.matching;

/** How far the comparison of a batch is; its text key is {@code match.run.<name>}. */
public enum RunState {
    /** Never compared, or broken off: can be started. */
    STOPPED,
    WAITING,
    RUNNING,
    /** No population of on or before the reference date is validated. */
    NO_BASE,
    DONE;

    public boolean underWay() {
        return switch (this) {
            case WAITING, RUNNING -> true;
            case STOPPED, NO_BASE, DONE -> false;
        };
    }
}
