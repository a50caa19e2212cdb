package id.go.padang.carano.method.judgement;

import java.util.ArrayList;
import java.util.List;

/**
 * The order that agrees with the ballots in the most pairs (Kemeny 1959), exactly, by dynamic programming over the sets
 * that can stand in front. Of several best orders it gives one.
 *
 * @param order best first
 * @param agreements pairs of candidates, counted over all votes, that the order ranks as the voter did
 */
public record Kemeny(List<String> order, long agreements) {

    /** With more candidates it takes too long. */
    public static final int MOST = 16;

    public Kemeny {
        order = List.copyOf(order);
    }

    /**
     * The best order of all.
     *
     * @throws IllegalArgumentException with more than {@link #MOST} candidates or differing ballots
     */
    public static Kemeny of(List<Ballot> ballots) {
        var ids = List.copyOf(Consensus.candidates(ballots));
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " candidates: " + ids.size());
        }
        var ahead = ahead(ids, ballots);
        int all = (1 << ids.size()) - 1;
        var best = new long[all + 1];
        var last = new int[all + 1];
        for (int front = 1; front <= all; front++) {
            best[front] = -1;
            for (int c = 0; c < ids.size(); c++) {
                if ((front >> c & 1) == 1) {
                    int before = front & ~(1 << c);
                    long agreements = best[before];
                    for (int other = 0; other < ids.size(); other++) {
                        agreements += (before >> other & 1) == 1 ? ahead[other][c] : 0;
                    }
                    if (agreements > best[front]) {
                        best[front] = agreements;
                        last[front] = c;
                    }
                }
            }
        }
        var order = new ArrayList<String>();
        for (int front = all; front > 0; front &= ~(1 << last[front])) {
            order.addFirst(ids.get(last[front]));
        }
        return new Kemeny(order, best[all]);
    }

    private static long[][] ahead(List<String> ids, List<Ballot> ballots) {
        var ahead = new long[ids.size()][ids.size()];
        for (Ballot ballot : ballots) {
            var at = ballot.positions();
            for (int one = 0; one < ids.size(); one++) {
                for (int other = 0; other < ids.size(); other++) {
                    if (at.getOrDefault(ids.get(one), 0) < at.getOrDefault(ids.get(other), 0)) {
                        ahead[one][other] += ballot.votes();
                    }
                }
            }
        }
        return ahead;
    }
}
