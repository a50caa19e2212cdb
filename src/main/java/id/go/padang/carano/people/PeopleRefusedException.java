package id.go.padang.carano.people;

import id.go.padang.carano.shared.RefusedException;

/** A list, a person or a file that was not shown. */
public final class PeopleRefusedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    PeopleRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
