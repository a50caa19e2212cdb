package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dimension;
import id.go.padang.carano.shared.Value;
import java.util.List;

/** A place's count split by one dimension; the slices stand in the dimension's order and are all there. */
public record Breakdown(Dimension dimension, List<Slice> slices) {

    public record Slice(String category, Value value) {}
}
