package id.go.padang.carano.shared;

import org.jspecify.annotations.Nullable;

/** A reason why the portal cannot start, in one sentence per language; the console shows it without a stack trace. */
public final class CannotStartException extends RuntimeException {

    private final String indonesian;
    private final String english;

    public CannotStartException(String indonesian, String english) {
        this(indonesian, english, null);
    }

    public CannotStartException(String indonesian, String english, @Nullable Throwable cause) {
        super(english, cause);
        this.indonesian = indonesian;
        this.english = english;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }
}
