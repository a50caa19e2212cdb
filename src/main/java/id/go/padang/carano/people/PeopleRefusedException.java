package id.go.padang.carano.people;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was shown. */
public final class PeopleRefusedException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    PeopleRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code people.refused.limit}. */
    public String key() {
        return key;
    }

    /** What the text fills in. */
    public List<Object> arguments() {
        return arguments;
    }
}
