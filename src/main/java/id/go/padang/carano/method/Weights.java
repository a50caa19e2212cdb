package id.go.padang.carano.method;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Shares of importance in the order given, none negative, together 1.
 *
 * @param shares by criterion
 */
public record Weights(SequencedMap<String, Double> shares) {

    public Weights {
        double sum = 0;
        for (double share : shares.values()) {
            if (!Double.isFinite(share) || share < 0) {
                throw new IllegalArgumentException("a weight is a number from 0: " + share);
            }
            sum += share;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("at least one weight must be above zero");
        }
        var normalised = new LinkedHashMap<String, Double>();
        for (var entry : shares.entrySet()) {
            normalised.put(entry.getKey(), entry.getValue() / sum);
        }
        shares = Collections.unmodifiableSequencedMap(normalised);
    }

    /** Direct points on any scale, as in 100 points shared out. */
    public static Weights ofPoints(SequencedMap<String, ? extends Number> points) {
        var shares = new LinkedHashMap<String, Double>();
        points.forEach((criterion, given) -> shares.put(criterion, given.doubleValue()));
        return new Weights(shares);
    }

    /** The same for everything. */
    public static Weights equal(Collection<String> criteria) {
        var shares = new LinkedHashMap<String, Double>();
        criteria.forEach(criterion -> shares.put(criterion, 1.0));
        return new Weights(shares);
    }

    /** The same, one number for each criterion. */
    public static Weights of(List<String> criteria, double... shares) {
        var map = new LinkedHashMap<String, Double>();
        for (int c = 0; c < criteria.size(); c++) {
            map.put(criteria.get(c), shares[c]);
        }
        return new Weights(map);
    }

    /**
     * Weights of aspects, and within each aspect weights of its criteria.
     *
     * @throws IllegalArgumentException when an aspect has no weights within
     */
    public static Weights nested(Weights aspects, Map<String, Weights> within) {
        var shares = new LinkedHashMap<String, Double>();
        aspects.shares.forEach((aspect, share) -> {
            var inner = within.get(aspect);
            if (inner == null) {
                throw new IllegalArgumentException("no weights within " + aspect);
            }
            inner.shares.forEach((criterion, part) -> shares.merge(criterion, share * part, Double::sum));
        });
        return new Weights(shares);
    }

    /** The mean of what several people gave to the same criteria. */
    public static Weights mean(Collection<Weights> given) {
        var shares = new LinkedHashMap<String, Double>();
        for (Weights weights : given) {
            weights.shares.forEach((criterion, share) -> shares.merge(criterion, share, Double::sum));
        }
        return new Weights(shares);
    }

    /**
     * One weight moved, the others rescaled in their proportion; equally when they all were zero.
     *
     * @param share from 0 to 1
     */
    public Weights with(String criterion, double share) {
        double rest = 1 - of(criterion);
        var moved = new LinkedHashMap<String, Double>();
        shares.forEach((other, old) -> {
            double part = rest > 0 ? old / rest : 1.0 / (shares.size() - 1);
            moved.put(other, other.equals(criterion) ? share : (1 - share) * part);
        });
        return new Weights(moved);
    }

    /**
     * The share of one criterion, 0 to 1.
     *
     * @throws IllegalArgumentException when the criterion is not among them
     */
    public double of(String criterion) {
        var share = shares.get(criterion);
        if (share == null) {
            throw new IllegalArgumentException("no weight for " + criterion);
        }
        return share;
    }
}
