package id.go.padang.carano.register;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file, before any check.
 *
 * @param line where it starts in the file, 1-based
 * @param positions where each column of the template stands in the file
 */
public record SourceRow(long line, Map<String, Integer> positions, List<String> fields) {

    /** What stands in a column, without surrounding spaces; empty when nothing does. */
    public String get(String column) {
        var position = positions.get(column);
        return position == null || position >= fields.size()
                ? ""
                : fields.get(position).strip();
    }
}
