package id.go.padang.carano.submission;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was changed. */
public final class SubmissionRefusedException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    SubmissionRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code submission.refused.moved}. */
    public String key() {
        return key;
    }

    /**
     * What the text fills in; a {@link BatchStatus} and an {@link java.time.Instant} are to be written in the
     * reader's language.
     */
    public List<Object> arguments() {
        return arguments;
    }
}
