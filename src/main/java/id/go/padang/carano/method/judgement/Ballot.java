package id.go.padang.carano.method.judgement;

import id.go.padang.carano.method.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One person's order, best first; those in one set are equal.
 *
 * @param votes how many gave this order, from 1
 */
public record Ballot(List<Set<String>> order, int votes) {

    public Ballot {
        order = order.stream().map(Set::copyOf).toList();
        var seen = new HashSet<String>();
        for (Set<String> equals : order) {
            for (String candidate : equals) {
                if (!seen.add(candidate)) {
                    throw new IllegalArgumentException("stands twice: " + candidate);
                }
            }
        }
        if (votes < 1) {
            throw new IllegalArgumentException("votes from 1: " + votes);
        }
    }

    /** One person's order without ties. */
    public static Ballot strict(List<String> order) {
        return new Ballot(order.stream().map(Set::of).toList(), 1);
    }

    /**
     * Several people's rankings of the same items, ties kept. An item that somebody's weights leave without a rank stands
     * on nobody's ballot, so that all are about the same.
     */
    public static List<Ballot> of(Collection<Ranking> rankings) {
        var common = new HashSet<String>();
        rankings.forEach(ranking -> common.addAll(ids(ranking)));
        rankings.forEach(ranking -> common.retainAll(ids(ranking)));
        return rankings.stream().map(ranking -> of(ranking, common)).toList();
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.places().stream().map(Ranking.Place::id).toList();
    }

    private static Ballot of(Ranking ranking, Set<String> common) {
        var order = new ArrayList<Set<String>>();
        int last = 0;
        for (Ranking.Place place : ranking.places()) {
            if (common.contains(place.id())) {
                if (place.rank() != last) {
                    order.add(new HashSet<>());
                }
                order.getLast().add(place.id());
                last = place.rank();
            }
        }
        return new Ballot(order, 1);
    }

    Set<String> candidates() {
        var all = new HashSet<String>();
        order.forEach(all::addAll);
        return all;
    }

    /** By candidate the position of its set, from 0. */
    Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        for (int p = 0; p < order.size(); p++) {
            for (String candidate : order.get(p)) {
                positions.put(candidate, p);
            }
        }
        return positions;
    }
}
