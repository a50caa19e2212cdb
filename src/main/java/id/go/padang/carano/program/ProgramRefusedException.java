package id.go.padang.carano.program;

import java.util.List;

/** Something that was asked for and not done, with the sentence that says why. Nothing was changed. */
public final class ProgramRefusedException extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    public ProgramRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text key, as in {@code program.refused.moved}. */
    public String key() {
        return key;
    }

    /** What the text fills in. */
    public List<Object> arguments() {
        return arguments;
    }
}
