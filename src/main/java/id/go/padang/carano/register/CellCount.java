package id.go.padang.carano.register;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * How many rows of a batch share an area and a category of every dimension.
 *
 * @param wilayah a kelurahan; a kecamatan when the kelurahan is not known; empty when nothing is
 * @param categories one per dimension, in the dataset's order
 * @param amount the dataset's amount of these rows; 0 where it has none
 */
public record CellCount(Optional<KodeWilayah> wilayah, List<String> categories, long n, long amount) {

    public CellCount {
        categories = List.copyOf(categories);
    }
}
