package id.go.padang.carano.matching;

import id.go.padang.carano.shared.RefusedException;

/** A match or a contradiction that was not decided. */
public final class MatchingRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    MatchingRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
