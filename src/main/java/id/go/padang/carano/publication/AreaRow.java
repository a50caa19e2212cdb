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
 * @param intervals where the value of an indicator may lie, by its code; none where the reader sees no number
 */
public record AreaRow(
        Optional<KodeWilayah> kode, boolean mayOpen, Map<String, Value> values, Map<String, Interval> intervals) {

    /** As a test or document makes one up that knows nothing of intervals. */
    public AreaRow(Optional<KodeWilayah> kode, boolean mayOpen, Map<String, Value> values) {
        this(kode, mayOpen, values, Map.of());
    }

    /** The value of a measure, {@code Missing} when the row has none. */
    public Value value(String measure) {
        return values.getOrDefault(measure, Value.missing());
    }

    /** Where the value of an indicator may lie. */
    public Optional<Interval> interval(String indicator) {
        return Optional.ofNullable(intervals.get(indicator));
    }
}
