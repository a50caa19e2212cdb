package id.go.padang.carano.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Over how large a part of all thinkable weightings an item is first, among the top, or ahead of another (SMAA-2:
 * Lahdelma and Salminen 2001). Weightings are drawn evenly from all that add up to 1, from a seed, so the same question
 * always has the same answer. Items that cannot be ranked under the present weights are left out.
 */
public final class Acceptability {

    /** Enough for shares that are right to about one percentage point (Tervonen and Lahdelma 2007). */
    public static final int DRAWS = 10_000;

    // fixed, so that the answer does not depend on the number of processors
    private static final int BLOCK = 500;

    private final Map<String, Integer> position = new HashMap<>();
    private final List<String> criteria;
    private final Tally tally;

    private Acceptability(Grid grid, Tally tally) {
        this(grid.items.stream().map(Item::id).toList(), grid.criteria, tally);
    }

    Acceptability(List<String> items, List<String> criteria, Tally tally) {
        for (int i = 0; i < items.size(); i++) {
            position.put(items.get(i), i);
        }
        this.criteria = criteria;
        this.tally = tally;
    }

    /**
     * Draws weightings and ranks under each.
     *
     * @param draws from 1, usually {@link #DRAWS}
     */
    public static Acceptability of(Appraisal appraisal, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("draws from 1: " + draws);
        }
        var grid = new Grid(appraisal);
        var blocks = IntStream.range(0, (draws + BLOCK - 1) / BLOCK)
                .parallel()
                .mapToObj(block -> block(grid, Math.min(BLOCK, draws - block * BLOCK), seed + block))
                .toList();
        var tally = new Tally(grid.size(), grid.width());
        blocks.forEach(tally::add);
        return new Acceptability(grid, tally);
    }

    private static Tally block(Grid grid, int draws, long seed) {
        var random = new SplittableRandom(seed);
        var tally = new Tally(grid.size(), grid.width());
        var weights = new double[grid.width()];
        var scores = new double[grid.size()];
        for (int d = 0; d < draws; d++) {
            draw(random, weights);
            grid.score(weights, scores);
            tally.add(scores, weights);
        }
        return tally;
    }

    /** Exponential variates over their sum are spread evenly over the simplex (Rubinstein 1982). */
    private static void draw(SplittableRandom random, double[] weights) {
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            weights[c] = -Math.log(1 - random.nextDouble());
            sum += weights[c];
        }
        for (int c = 0; c < weights.length; c++) {
            weights[c] /= sum;
        }
    }

    public int draws() {
        return tally.draws;
    }

    /** Share of weightings, 0 to 1, in which the item is first, alone or tied. */
    public double first(String item) {
        return top(item, 1);
    }

    /** Share of weightings, 0 to 1, in which the item's rank is at most {@code rank}. */
    public double top(String item, int rank) {
        int start = at(item) * tally.items;
        long count = Arrays.stream(tally.places, start, start + Math.min(rank, tally.items))
                .asLongStream()
                .sum();
        return (double) count / tally.draws;
    }

    /** Share of weightings, 0 to 1, in which one item is strictly ahead of the other. */
    public double ahead(String item, String other) {
        return (double) tally.behind[at(other) * tally.items + at(item)] / tally.draws;
    }

    /** The mean of the weightings that put the item first: whom it suits. Empty when none did. */
    public Optional<Weights> centralWeights(String item) {
        if (tally.places[at(item) * tally.items] == 0) {
            return Optional.empty();
        }
        int start = at(item) * criteria.size();
        return Optional.of(
                Weights.of(criteria, Arrays.copyOfRange(tally.firstWeights, start, start + criteria.size())));
    }

    private int at(String item) {
        var at = position.get(item);
        if (at == null) {
            throw new IllegalArgumentException("not ranked: " + item);
        }
        return at;
    }
}
