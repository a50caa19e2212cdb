package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * How far each weight can move, the others rescaled in their proportion, before somebody enters the leading places
 * (weight stability intervals, Mareschal 1988; exact, not sampled).
 *
 * @param places how many leading places are looked at; 1 is the first place
 * @param leaders who holds them, ties at the border included
 * @param ranges one for each criterion
 */
public record Stability(int places, List<String> leaders, List<Range> ranges) {

    /**
     * The leaders stay the leaders while the weight is between low and high, both included; at an inner limit the
     * challenger draws level.
     *
     * @param weight the present one
     * @param below who overtakes whom under {@code low}; empty when low is 0
     * @param above who overtakes whom over {@code high}; empty when high is 1
     */
    public record Range(
            String criterion,
            double weight,
            double low,
            double high,
            Optional<Overtaking> below,
            Optional<Overtaking> above) {

        /** Whether no weight of this criterion changes anything. */
        public boolean always() {
            return below.isEmpty() && above.isEmpty();
        }

        /** The smallest move that brings a change; infinite when none does. */
        public double slack() {
            return Math.min(
                    below.isPresent() ? weight - low : Double.POSITIVE_INFINITY,
                    above.isPresent() ? high - weight : Double.POSITIVE_INFINITY);
        }
    }

    /**
     * Who passes whom.
     *
     * @param whom the leader who is passed
     */
    public record Overtaking(String by, String whom) {}

    public Stability {
        leaders = List.copyOf(leaders);
        ranges = List.copyOf(ranges);
    }

    /**
     * Looks at the leading places under the appraisal's weights.
     *
     * @param places from 1
     */
    public static Stability of(Appraisal appraisal, int places) {
        var groups = new LinkedHashMap<String, Set<String>>();
        appraisal.criteria().forEach(criterion -> groups.put(criterion.id(), Set.of(criterion.id())));
        return ofGroups(appraisal, places, groups);
    }

    /**
     * The same for whole aspects: one range for the common weight of each group of criteria.
     *
     * @param places from 1
     * @param groups by name, each a set of criteria of the appraisal
     */
    public static Stability ofGroups(
            Appraisal appraisal, int places, SequencedMap<String, ? extends Set<String>> groups) {
        if (places < 1) {
            throw new IllegalArgumentException("places from 1: " + places);
        }
        var grid = new Grid(appraisal);
        var ranks = Ranks.of(grid.scores());
        var inside = grid.order(ranks).stream().filter(i -> ranks[i] <= places).toList();
        var outside = grid.order(ranks).stream().filter(i -> ranks[i] > places).toList();
        var ranges = groups.entrySet().stream()
                .map(group -> range(grid, group.getKey(), members(grid, group.getValue()), inside, outside))
                .toList();
        return new Stability(places, inside.stream().map(grid::id).toList(), ranges);
    }

    private static boolean[] members(Grid grid, Set<String> group) {
        var members = new boolean[grid.width()];
        for (int c = 0; c < members.length; c++) {
            members[c] = group.contains(grid.criteria.get(c));
        }
        return members;
    }

    private static Range range(Grid grid, String name, boolean[] group, List<Integer> inside, List<Integer> outside) {
        double weight = Lead.weight(grid, group);
        double low = 0;
        double high = 1;
        var below = Optional.<Overtaking>empty();
        var above = Optional.<Overtaking>empty();
        for (int leader : inside) {
            for (int challenger : outside) {
                var lead = Lead.of(grid, group, leader, challenger);
                double down = lead.lostBetween(weight, 0);
                if (down > low) {
                    low = down;
                    below = Optional.of(new Overtaking(grid.id(challenger), grid.id(leader)));
                }
                double up = lead.lostBetween(weight, 1);
                if (up < high) {
                    high = up;
                    above = Optional.of(new Overtaking(grid.id(challenger), grid.id(leader)));
                }
            }
        }
        return new Range(name, weight, low, high, below, above);
    }

    /** The criterion whose weight decides soonest; empty when no single weight changes the leaders. */
    public Optional<Range> weakest() {
        return ranges.stream().filter(range -> !range.always()).min(Comparator.comparingDouble(Range::slack));
    }

    /**
     * The smallest change of one weight that swaps two neighbours in the ranking.
     *
     * @param tied whether they already share a place
     * @param change empty when tied, or when no single weight can swap them
     */
    public record Swap(String ahead, String behind, boolean tied, Optional<Change> change) {}

    /**
     * One weight moved, the others rescaled in their proportion.
     *
     * @param to where the two draw level; beyond it they have swapped
     */
    public record Change(String criterion, double from, double to) {

        public double size() {
            return Math.abs(to - from);
        }
    }

    /** One for each pair of neighbours, from the first place down. */
    public static List<Swap> swaps(Appraisal appraisal) {
        var grid = new Grid(appraisal);
        var ranks = Ranks.of(grid.scores());
        var order = grid.order(ranks);
        var swaps = new ArrayList<Swap>();
        for (int p = 1; p < order.size(); p++) {
            int ahead = order.get(p - 1);
            int behind = order.get(p);
            boolean tied = ranks[ahead] == ranks[behind];
            swaps.add(new Swap(
                    grid.id(ahead), grid.id(behind), tied, tied ? Optional.empty() : change(grid, ahead, behind)));
        }
        return swaps;
    }

    private static Optional<Change> change(Grid grid, int ahead, int behind) {
        var changes = new ArrayList<Change>();
        for (int c = 0; c < grid.width(); c++) {
            double weight = grid.weights[c];
            var lead = Lead.of(grid, c, ahead, behind);
            double down = lead.lostBetween(weight, 0);
            if (down > 0) {
                changes.add(new Change(grid.criteria.get(c), weight, down));
            }
            double up = lead.lostBetween(weight, 1);
            if (up < 1) {
                changes.add(new Change(grid.criteria.get(c), weight, up));
            }
        }
        return changes.stream().min(Comparator.comparingDouble(Change::size));
    }
}
