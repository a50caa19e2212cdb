package id.go.padang.carano.submission;

import java.time.Instant;
import java.util.Map;

/**
 * How an operator matched the headers of a file with the columns of a dataset.
 *
 * @param positions 0-based place in the file, by column name; an optional column may be left out
 */
public record ColumnMapping(Map<String, Integer> positions, String savedBy, Instant savedAt) {

    public ColumnMapping {
        positions = Map.copyOf(positions);
    }
}
