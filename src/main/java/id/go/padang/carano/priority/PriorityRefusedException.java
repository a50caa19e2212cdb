package id.go.padang.carano.priority;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was changed. */
public final class PriorityRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    PriorityRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code priority.refused.moved}. */
    public String key() {
        return key;
    }

    /** What the text fills in; an {@link java.time.Instant} is to be written in the reader's language. */
    public List<Object> arguments() {
        return arguments;
    }
}
