package id.go.padang.carano.submission;

/** The operator took the batch back while it was being checked. */
final class CheckWithdrawnException extends RuntimeException {

    CheckWithdrawnException(long batchId) {
        super("batch " + batchId + " was withdrawn");
    }
}
