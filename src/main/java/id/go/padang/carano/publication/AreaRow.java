package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the table of areas below a place.
 *
 * @param kode the area; empty for the rows that are not mapped to any area below (<em>belum terpetakan</em>)
 * @param mayOpen whether this reader may drill into it
 * @param values by measure: an indicator's code ({@code yatim.total}) or a category ({@code umur.0-4})
 */
public record AreaRow(Optional<KodeWilayah> kode, boolean mayOpen, Map<String, Value> values) {

    /** The value of a measure, {@code Missing} when the row has none. */
    public Value value(String measure) {
        return values.getOrDefault(measure, Value.missing());
    }
}
