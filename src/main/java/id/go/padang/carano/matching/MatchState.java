package id.go.padang.carano.matching;

/** What the comparison with the population base says of a row; its text key is {@code match.state.<name>}. */
public enum MatchState {
    /** The person is in the population base, and name, birth date and kelurahan agree. */
    PADAN,
    /** Not found, and a person found somebody of the population base it must be. */
    ACCEPTED,
    /** No such NIK in the population base. */
    NOT_FOUND,
    /** The NIK belongs to somebody with a clearly other name. */
    NAME,
    BIRTH,
    KELURAHAN,
    /** Died on or before the reference date. */
    DEAD,
    /** Moved out on or before the reference date and is not in the population base. */
    MOVED,
    /** The NIK stands on another line of the same batch too. */
    DOUBLE;

    /** Whether the row counts as matched. */
    public boolean matched() {
        return switch (this) {
            case PADAN, ACCEPTED -> true;
            case NOT_FOUND, NAME, BIRTH, KELURAHAN, DEAD, MOVED, DOUBLE -> false;
        };
    }
}
