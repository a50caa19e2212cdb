package id.go.padang.carano.shared;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was changed. */
public abstract class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    protected RefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code submission.refused.moved}. */
    public String key() {
        return key;
    }

    /** What the text fills in; a state or an {@link java.time.Instant} is to be written in the reader's language. */
    public List<Object> arguments() {
        return arguments;
    }
}
