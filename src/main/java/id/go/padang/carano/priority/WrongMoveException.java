package id.go.padang.carano.priority;

/** A study cannot go from where it stands to where somebody wants it. */
final class WrongMoveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongMoveException(StudyStatus from, StudyStatus to) {
        super("no move from " + from + " to " + to);
    }
}
