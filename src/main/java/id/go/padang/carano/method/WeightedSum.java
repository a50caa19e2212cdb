package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Ranks by the weighted sum of points on fixed goalposts, highest score first (Fishburn 1967; goalposts: Dezert et al. 2020). */
public final class WeightedSum {

    private WeightedSum() {}

    /** Places, and apart from them the items that the rule for gaps leaves without one. */
    public static Ranking rank(Appraisal appraisal) {
        var grid = new Grid(appraisal);
        var scores = grid.scores();
        var ranks = Ranks.of(scores);
        var places = new ArrayList<Ranking.Place>();
        for (int i : grid.order(ranks)) {
            places.add(new Ranking.Place(grid.id(i), ranks[i], scores[i], parts(grid, i)));
        }
        var ranked = grid.items.stream().map(Item::id).collect(Collectors.toSet());
        var unranked = appraisal.items().stream()
                .filter(item -> !ranked.contains(item.id()))
                .map(item -> new Ranking.Unranked(
                        item.id(),
                        grid.criteria.stream()
                                .filter(criterion -> !item.knows(criterion))
                                .toList()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        return new Ranking(places, unranked);
    }

    private static List<Ranking.Part> parts(Grid grid, int item) {
        double whole = grid.complete[item] ? 1 : grid.knownWeight(grid.weights, item);
        var parts = new ArrayList<Ranking.Part>();
        for (int c = 0; c < grid.width(); c++) {
            var criterion = grid.criteria.get(c);
            var value = grid.items.get(item).values().get(criterion);
            if (value == null) {
                parts.add(new Ranking.Part(criterion, OptionalDouble.empty(), OptionalDouble.empty(), 0, 0));
                continue;
            }
            double points = grid.points[item * grid.width() + c];
            double weight = grid.weights[c] / whole;
            parts.add(new Ranking.Part(
                    criterion, OptionalDouble.of(value), OptionalDouble.of(points), weight, weight * points));
        }
        return parts;
    }
}
