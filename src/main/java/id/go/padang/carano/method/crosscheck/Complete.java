package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Appraisal;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Item;
import java.util.List;

/** The items that have every value, as a matrix in the criteria's units: what the other methods can work on. */
record Complete(List<String> ids, double[][] matrix, double[] weights, Direction[] directions) {

    static Complete of(Appraisal appraisal) {
        var criteria = appraisal.criteria();
        var items = appraisal.items().stream()
                .filter(item -> criteria.stream()
                        .allMatch(criterion -> item.value(criterion.id()).isPresent()))
                .toList();
        var matrix = items.stream()
                .map(item -> criteria.stream()
                        .mapToDouble(criterion -> item.values().getOrDefault(criterion.id(), Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
        return new Complete(
                items.stream().map(Item::id).toList(),
                matrix,
                criteria.stream()
                        .mapToDouble(criterion -> appraisal.weights().of(criterion.id()))
                        .toArray(),
                criteria.stream()
                        .map(criterion -> criterion.goalposts().direction())
                        .toArray(Direction[]::new));
    }
}
