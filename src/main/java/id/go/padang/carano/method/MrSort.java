package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Sorts into ordered categories: an item belongs to the best category whose lower bound it reaches on criteria of enough
 * weight, unless one value is so bad that it vetoes (MR-Sort: Leroy, Mousseau and Pirlot 2011, after ELECTRE TRI). Unknown
 * values neither help nor harm: support is taken over the known criteria.
 *
 * @param <C> category, as in diperbaiki, diperkuat, dilanjutkan
 * @param categories best first
 * @param bounds the lower bound of each category but the last
 * @param directions {@code RAISES} where more is better
 * @param majority share of weight that must reach the bound, above 0 and up to 1
 */
public record MrSort<C>(
        List<C> categories,
        List<Bound> bounds,
        SequencedMap<String, Direction> directions,
        Weights weights,
        double majority) {

    /**
     * What it takes to belong to a category.
     *
     * @param reach by criterion the value that is good enough
     * @param veto by criterion the value at which, or worse than which, the category is out; criteria may be absent
     */
    public record Bound(Map<String, Double> reach, Map<String, Double> veto) {

        public Bound {
            reach = Map.copyOf(reach);
            veto = Map.copyOf(veto);
        }
    }

    /**
     * How an item did at a bound.
     *
     * @param support share of known weight that reached it
     * @param vetoes criteria that ruled the category out, whatever the support
     */
    public record Trial(
            List<String> reached, List<String> missed, List<String> vetoes, double support, boolean passed) {

        public Trial {
            reached = List.copyOf(reached);
            missed = List.copyOf(missed);
            vetoes = List.copyOf(vetoes);
        }
    }

    /**
     * Where an item belongs and why.
     *
     * @param trials at the bounds from the best down to the first that was passed, or all
     * @param unknown criteria without a value
     */
    public record Sorted<C>(C category, List<Trial> trials, List<String> unknown) {

        public Sorted {
            trials = List.copyOf(trials);
            unknown = List.copyOf(unknown);
        }

        /** The bound that it reached and so is not worse; empty in the last category. */
        public Optional<Trial> passed() {
            return trials.stream().filter(Trial::passed).findFirst();
        }

        /** The nearest bound that it failed and so is not better; empty in the best category. */
        public Optional<Trial> failed() {
            return trials.reversed().stream().filter(trial -> !trial.passed()).findFirst();
        }
    }

    public MrSort {
        categories = List.copyOf(categories);
        bounds = List.copyOf(bounds);
        directions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(directions));
        if (bounds.size() != categories.size() - 1) {
            throw new IllegalArgumentException("one bound for each category but the last");
        }
        if (!(majority > 0 && majority <= 1)) {
            throw new IllegalArgumentException("majority above 0 and up to 1: " + majority);
        }
        if (!directions.keySet().equals(weights.shares().keySet())) {
            throw new IllegalArgumentException("one weight for each criterion");
        }
        for (Bound bound : bounds) {
            if (!bound.reach().keySet().equals(directions.keySet())) {
                throw new IllegalArgumentException("one value to reach for each criterion");
            }
        }
    }

    /** Empty when nothing that weighs is known of the item. */
    public Optional<Sorted<C>> sort(Item item) {
        double known = directions.keySet().stream()
                .filter(item::knows)
                .mapToDouble(weights::of)
                .sum();
        if (known <= 0) {
            return Optional.empty();
        }
        var unknown = directions.keySet().stream()
                .filter(criterion -> !item.knows(criterion))
                .toList();
        var trials = new ArrayList<Trial>();
        for (int b = 0; b < bounds.size(); b++) {
            var trial = trial(item, bounds.get(b), known);
            trials.add(trial);
            if (trial.passed()) {
                return Optional.of(new Sorted<>(categories.get(b), trials, unknown));
            }
        }
        return Optional.of(new Sorted<>(categories.getLast(), trials, unknown));
    }

    private Trial trial(Item item, Bound bound, double known) {
        var reached = new ArrayList<String>();
        var missed = new ArrayList<String>();
        var vetoes = new ArrayList<String>();
        double support = 0;
        for (var entry : directions.entrySet()) {
            var criterion = entry.getKey();
            var value = item.values().get(criterion);
            if (value == null) {
                continue;
            }
            double sign = entry.getValue().sign();
            if (sign * (value - bound.reach().getOrDefault(criterion, Double.NaN)) >= 0) {
                reached.add(criterion);
                support += weights.of(criterion) / known;
            } else {
                missed.add(criterion);
            }
            var veto = bound.veto().get(criterion);
            if (veto != null && sign * (value - veto) <= 0) {
                vetoes.add(criterion);
            }
        }
        boolean passed = support >= majority - Ranks.SAME && vetoes.isEmpty();
        return new Trial(reached, missed, vetoes, support, passed);
    }
}
