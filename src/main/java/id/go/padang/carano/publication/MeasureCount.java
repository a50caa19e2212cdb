package id.go.padang.carano.publication;

/**
 * What a measure counts at a node.
 *
 * @param amount the dataset's amount of the rows counted; 0 where it has none
 */
record MeasureCount(Node node, String measure, long n, long amount) {}
