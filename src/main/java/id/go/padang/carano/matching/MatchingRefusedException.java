package id.go.padang.carano.matching;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was changed. */
public final class MatchingRefusedException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    MatchingRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code match.refused.decided}. */
    public String key() {
        return key;
    }

    /** What the text fills in. */
    public List<Object> arguments() {
        return arguments;
    }
}
