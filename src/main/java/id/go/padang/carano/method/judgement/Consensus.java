package id.go.padang.carano.method.judgement;

import id.go.padang.carano.method.Ranks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What several people's orders come to together.
 *
 * @param standings in order; equal ranks in order of id
 */
public record Consensus(List<Standing> standings) {

    /**
     * Where a candidate stands with all voters together.
     *
     * @param rank from 1; ties share a rank and the next is skipped
     */
    public record Standing(String id, double points, int rank) {}

    public Consensus {
        standings = List.copyOf(standings);
    }

    /**
     * Borda count (1784): of n candidates the first gets n−1 points, the last none; those tied on a ballot share the
     * points of the places they take up.
     *
     * @throws IllegalArgumentException when the ballots are not about the same candidates
     */
    public static Consensus borda(List<Ballot> ballots) {
        var points = new HashMap<String, Double>();
        var candidates = candidates(ballots);
        for (Ballot ballot : ballots) {
            int left = candidates.size();
            for (var equals : ballot.order()) {
                double share = left - (equals.size() + 1) / 2.0;
                equals.forEach(candidate -> points.merge(candidate, share * ballot.votes(), Double::sum));
                left -= equals.size();
            }
        }
        return by(candidates, candidate -> points.getOrDefault(candidate, 0.0));
    }

    /**
     * Duels won less duels lost (Copeland 1951): does the majority agree with Borda?
     *
     * @throws IllegalArgumentException when the ballots are not about the same candidates
     */
    public static Consensus copeland(List<Ballot> ballots) {
        var candidates = candidates(ballots);
        return by(
                candidates,
                one -> candidates.stream()
                        .mapToInt(other -> Long.signum(margin(ballots, one, other)))
                        .sum());
    }

    /** Votes that put one ahead of the other, less those that put it behind. */
    private static long margin(List<Ballot> ballots, String one, String other) {
        return ballots.stream()
                .mapToLong(ballot -> {
                    Map<String, Integer> at = ballot.positions();
                    return (long) Integer.signum(at.getOrDefault(other, 0) - at.getOrDefault(one, 0)) * ballot.votes();
                })
                .sum();
    }

    static TreeSet<String> candidates(List<Ballot> ballots) {
        var candidates = new TreeSet<String>();
        for (Ballot ballot : ballots) {
            if (!candidates.isEmpty() && !ballot.candidates().equals(candidates)) {
                throw new IllegalArgumentException("ballots on different candidates");
            }
            candidates.addAll(ballot.candidates());
        }
        return candidates;
    }

    private static Consensus by(TreeSet<String> candidates, ToDoubleFunction<String> points) {
        var ids = List.copyOf(candidates);
        var scores = ids.stream().mapToDouble(points).toArray();
        var ranks = Ranks.of(scores);
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < ranks.length; i++) {
            standings.add(new Standing(ids.get(i), scores[i], ranks[i]));
        }
        standings.sort(Comparator.comparingInt(Standing::rank).thenComparing(Standing::id));
        return new Consensus(standings);
    }
}
