package id.go.padang.carano.register;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * A row of a register as a reader of persons sees it.
 *
 * @param wilayah a kelurahan; a kecamatan when the kelurahan is not known; empty when nothing is
 * @param person the digest of the NIK; empty when the row has none
 * @param values one per column of the dataset, in the template's order: personal ones masked, or not
 */
public record PersonRow(long line, Optional<KodeWilayah> wilayah, Optional<byte[]> person, List<String> values) {

    public PersonRow {
        values = List.copyOf(values);
    }

    // a row that was revealed must not end in a log
    @Override
    public String toString() {
        return "line " + line;
    }
}
