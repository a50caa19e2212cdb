package id.go.padang.carano.register;

import java.util.List;

/**
 * An accepted row as a reviewer sees it.
 *
 * @param values one per column of the dataset, in the template's order; personal ones masked
 */
public record AcceptedRow(long line, int warnings, List<String> values) {

    public AcceptedRow {
        values = List.copyOf(values);
    }
}
