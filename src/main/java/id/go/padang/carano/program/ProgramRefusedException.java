package id.go.padang.carano.program;

import id.go.padang.carano.shared.RefusedException;

/** A target, plan, action or proposal that was not changed. */
public final class ProgramRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public ProgramRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
