package id.go.padang.carano.register;

import java.util.List;

/**
 * Something wrong with a row: data that a screen lists, not an exception.
 *
 * @param line where the row starts in the file, 1-based; 0 for the file as a whole
 * @param column the column's name; empty for the whole row
 * @param value what stands there, masked when personal
 * @param rule its text keys are {@code rule.<rule>} (what is wrong) and {@code rule.<rule>.advice} (what to do)
 * @param arguments what the two texts fill in
 */
public record Problem(long line, String column, String value, String rule, Severity severity, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of the file as a whole. */
    public static Problem ofFile(String rule, String... arguments) {
        return new Problem(0, "", "", rule, Severity.ERROR, List.of(arguments));
    }
}
