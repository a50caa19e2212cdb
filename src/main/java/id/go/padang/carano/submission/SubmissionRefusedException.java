package id.go.padang.carano.submission;

import id.go.padang.carano.shared.RefusedException;

/** A file or a move of a batch that was refused. */
public final class SubmissionRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    SubmissionRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
