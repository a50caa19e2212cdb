package id.go.padang.carano.register;

import java.util.List;

/** What became of a row at the checks. */
public sealed interface CheckedRow {

    /** The row goes into the register. */
    record Accepted(RegisterRow row, List<Problem> warnings) implements CheckedRow {}

    /** The row stays outside. */
    record Rejected(List<Problem> problems) implements CheckedRow {}
}
