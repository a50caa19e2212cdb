package id.go.padang.carano.priority;

import id.go.padang.carano.method.Weights;
import id.go.padang.carano.method.judgement.Ahp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person finds how important: aspects against each other, and criteria within their aspect. A thing without
 * points has {@link #USUAL}; a group whose points are all zero weighs equally.
 *
 * @param method whether points or pairwise judgements count
 * @param aspects points from 0 by name of aspect
 * @param measures points from 0 by criterion
 * @param judgements pairs of aspects, and pairs of criteria within one aspect; a pair not judged is even
 */
public record Weighing(
        Method method, Map<String, Integer> aspects, Map<String, Integer> measures, List<Ahp.Judgement> judgements) {

    /** How weights are found. */
    public enum Method {
        POINTS,
        PAIRS
    }

    /** Points of a thing that nobody gave any. */
    public static final int USUAL = 50;

    public static final Weighing EQUAL = new Weighing(Method.POINTS, Map.of(), Map.of(), List.of());

    /**
     * Things that are compared with each other.
     *
     * @param aspect whose criteria they are; empty for the aspects themselves
     */
    public record Group(Optional<Aspect> aspect, List<String> ids) {}

    /** A group's judgements and how well they fit together. */
    public record Consistency(Group group, Ahp ahp) {}

    public Weighing {
        aspects = Map.copyOf(aspects);
        measures = Map.copyOf(measures);
        judgements = List.copyOf(judgements);
    }

    /** What is to be compared: the aspects, and the criteria within each; groups of one are left out. */
    public static List<Group> groups(List<Measure> measures) {
        var groups = new ArrayList<Group>();
        groups.add(new Group(Optional.empty(), aspectNames(measures)));
        for (String aspect : aspectNames(measures)) {
            groups.add(new Group(Optional.of(Aspect.valueOf(aspect)), within(measures, aspect)));
        }
        return groups.stream().filter(group -> group.ids().size() > 1).toList();
    }

    /** Weights of criteria, together 1; there must be at least one. */
    public Weights weights(List<Measure> criteria) {
        var within = new HashMap<String, Weights>();
        var names = aspectNames(criteria);
        names.forEach(aspect -> within.put(aspect, shares(within(criteria, aspect), measures)));
        var nested = Weights.nested(shares(names, aspects), within);
        // in the order of criteria, whatever the order of aspects
        var ordered = new LinkedHashMap<String, Double>();
        criteria.forEach(measure -> ordered.put(measure.id(), nested.of(measure.id())));
        return new Weights(ordered);
    }

    /** Share of an aspect, 0 to 1. */
    public double share(Aspect aspect, List<Measure> criteria) {
        return shares(aspectNames(criteria), aspects).of(aspect.name());
    }

    /** How well the pairwise judgements of each group fit together. */
    public List<Consistency> consistency(List<Measure> criteria) {
        return groups(criteria).stream()
                .filter(group -> group.ids().size() <= Ahp.MOST)
                .map(group -> new Consistency(group, ahp(group.ids())))
                .toList();
    }

    /** Points of an aspect or criterion. */
    public int points(String id) {
        return aspects.getOrDefault(id, measures.getOrDefault(id, USUAL));
    }

    /** With points of an aspect or a criterion; from then on points count. */
    public Weighing with(String id, int points) {
        boolean aspect =
                List.of(Aspect.values()).stream().anyMatch(one -> one.name().equals(id));
        var changed = new HashMap<>(aspect ? aspects : measures);
        changed.put(id, Math.max(0, points));
        return new Weighing(Method.POINTS, aspect ? changed : aspects, aspect ? measures : changed, judgements);
    }

    /** With these judgements; from then on they count. */
    public Weighing judged(List<Ahp.Judgement> others) {
        return new Weighing(Method.PAIRS, aspects, measures, others);
    }

    /** As points of 1,000, from weights that somebody else found. */
    static Weighing of(Weights weights, List<Measure> criteria) {
        var aspects = new HashMap<String, Integer>();
        var measures = new HashMap<String, Integer>();
        for (Measure measure : criteria) {
            int points = (int) Math.round(1000 * weights.of(measure.id()));
            measures.put(measure.id(), points);
            aspects.merge(measure.aspect().name(), points, Integer::sum);
        }
        return new Weighing(Method.POINTS, aspects, measures, List.of());
    }

    /** The judgement on a pair, as times that a outweighs b; 1 when nobody judged. */
    public double times(String a, String b) {
        for (Ahp.Judgement judgement : judgements) {
            if (judgement.a().equals(a) && judgement.b().equals(b)) {
                return judgement.times();
            }
            if (judgement.a().equals(b) && judgement.b().equals(a)) {
                return 1 / judgement.times();
            }
        }
        return 1;
    }

    private Weights shares(List<String> ids, Map<String, Integer> points) {
        if (ids.size() > 1 && method == Method.PAIRS && ids.size() <= Ahp.MOST) {
            return ahp(ids).weights();
        }
        var given = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> given.put(id, points.getOrDefault(id, USUAL)));
        return given.values().stream().allMatch(one -> one == 0) ? Weights.equal(ids) : Weights.ofPoints(given);
    }

    private Ahp ahp(List<String> ids) {
        var pairs = new ArrayList<Ahp.Judgement>();
        for (int a = 0; a < ids.size(); a++) {
            for (int b = a + 1; b < ids.size(); b++) {
                pairs.add(new Ahp.Judgement(ids.get(a), ids.get(b), times(ids.get(a), ids.get(b))));
            }
        }
        return Ahp.of(ids, pairs);
    }

    private static List<String> aspectNames(List<Measure> criteria) {
        return criteria.stream()
                .map(Measure::aspect)
                .distinct()
                .sorted()
                .map(Aspect::name)
                .toList();
    }

    private static List<String> within(List<Measure> criteria, String aspect) {
        return criteria.stream()
                .filter(measure -> measure.aspect().name().equals(aspect))
                .map(Measure::id)
                .toList();
    }
}
