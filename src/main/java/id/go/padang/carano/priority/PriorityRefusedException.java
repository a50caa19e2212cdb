package id.go.padang.carano.priority;

import id.go.padang.carano.shared.RefusedException;

/** A move of a study or decision that was not made. */
public final class PriorityRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    PriorityRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
