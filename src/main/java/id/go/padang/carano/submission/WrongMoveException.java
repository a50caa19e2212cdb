package id.go.padang.carano.submission;

/** A batch cannot go from where it stands to where somebody wants it. */
final class WrongMoveException extends RuntimeException {

    WrongMoveException(BatchStatus from, BatchStatus to) {
        super("no move from " + from + " to " + to);
    }
}
