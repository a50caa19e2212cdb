package id.go.padang.carano.submission;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a delivered file, for its operator to recognise.
 *
 * @param headers as they stand in the file
 * @param proposed which header probably stands for which column; where the file was read before, as it was read
 * @param rows the first rows, masked, one value per column of the template
 */
public record FilePreview(List<String> headers, Map<String, Integer> proposed, List<Row> rows) {

    public FilePreview {
        headers = List.copyOf(headers);
        proposed = Map.copyOf(proposed);
        rows = List.copyOf(rows);
    }

    /** @param line where it stands in the file */
    public record Row(long line, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
