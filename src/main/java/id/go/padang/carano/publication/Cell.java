package id.go.padang.carano.publication;

import java.util.List;

/**
 * A count, split by every dimension.
 *
 * @param categories in the order of the dataset's dimensions
 */
record Cell(Node node, List<String> categories, long n) {

    Cell {
        categories = List.copyOf(categories);
    }
}
