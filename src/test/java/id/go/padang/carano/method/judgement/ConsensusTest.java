package id.go.padang.carano.method.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.method.Cases;
import id.go.padang.carano.method.WeightedSum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final List<Ballot> TENNESSEE = List.of(
            ballot(42, "Memphis", "Nashville", "Chattanooga", "Knoxville"),
            ballot(26, "Nashville", "Chattanooga", "Knoxville", "Memphis"),
            ballot(15, "Chattanooga", "Knoxville", "Nashville", "Memphis"),
            ballot(17, "Knoxville", "Chattanooga", "Nashville", "Memphis"));

    // borda-001: CPAN Algorithm-RankAggregate t/09_example_of_wikipedia.t (Tennessee)
    @Test
    void borda001Tennessee() {
        assertThat(points(Consensus.borda(TENNESSEE)))
                .containsExactly("Nashville 194.0", "Chattanooga 173.0", "Memphis 126.0", "Knoxville 107.0");
    }

    // copeland-001: julien-boudry/Condorcet @00b1d17 CopelandTest.php
    @Test
    void copeland001Tennessee() {
        assertThat(points(Consensus.copeland(TENNESSEE)))
                .containsExactly("Nashville 3.0", "Chattanooga 1.0", "Knoxville -1.0", "Memphis -3.0");
    }

    // kemeny-001: julien-boudry/Condorcet @00b1d17 KemenyYoungTest.php
    @Test
    void kemeny001Tennessee() {
        var kemeny = Kemeny.of(TENNESSEE);
        assertThat(kemeny.order()).containsExactly("Nashville", "Chattanooga", "Knoxville", "Memphis");
        assertThat(kemeny.agreements()).isEqualTo(393);
    }

    @Test
    void tiedCandidatesShareThePointsAndTiesInTheResultAreTies() {
        var tied = new Ballot(List.of(Set.of("a", "b"), Set.of("c")), 1);
        var borda = Consensus.borda(
                List.of(tied, Ballot.strict(List.of("c", "a", "b")), Ballot.strict(List.of("c", "b", "a"))));
        assertThat(points(borda)).containsExactly("c 4.0", "a 2.5", "b 2.5");
        assertThat(borda.standings()).extracting(Consensus.Standing::rank).containsExactly(1, 2, 2);
        assertThat(Consensus.copeland(List.of(tied)).standings())
                .extracting(Consensus.Standing::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void severalPeoplesRankingsBecomeBallotsOnWhatAllOfThemRank() {
        var appraisal = Cases.table(
                new double[] {1, 1}, new double[] {5, 0}, new double[] {9, 0}, new double[] {5, 0}, new double[] {
                    Double.NaN, 50
                });
        var both = WeightedSum.rank(appraisal);
        var firstOnly = WeightedSum.rank(appraisal.with(Cases.weights(1, 0)));
        assertThat(both.of("i3")).isPresent();
        assertThat(firstOnly.of("i3")).isEmpty();
        var ballots = Ballot.of(List.of(both, firstOnly));
        assertThat(ballots)
                .allSatisfy(ballot -> assertThat(ballot.order()).containsExactly(Set.of("i1"), Set.of("i0", "i2")));
        assertThat(points(Consensus.borda(ballots))).containsExactly("i1 4.0", "i0 1.0", "i2 1.0");
    }

    @Test
    void kemenyIsTheBestOfAllOrders() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var ids = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
            var ballots = new ArrayList<Ballot>();
            for (int voter = 0; voter < 5; voter++) {
                Collections.shuffle(ids, random);
                ballots.add(Ballot.strict(ids));
            }
            assertThat(Kemeny.of(ballots).agreements())
                    .as("seed %d", seed)
                    .isEqualTo(orders(List.of("a", "b", "c", "d", "e"))
                            .mapToLong(order -> agreements(order, ballots))
                            .max()
                            .orElseThrow());
            assertThat(agreements(Kemeny.of(ballots).order(), ballots))
                    .isEqualTo(Kemeny.of(ballots).agreements());
        }
    }

    private static long agreements(List<String> order, List<Ballot> ballots) {
        long agreements = 0;
        for (Ballot ballot : ballots) {
            var at = ballot.positions();
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    agreements += at.getOrDefault(order.get(i), 0) < at.getOrDefault(order.get(j), 0) ? 1 : 0;
                }
            }
        }
        return agreements;
    }

    private static Stream<List<String>> orders(List<String> ids) {
        if (ids.isEmpty()) {
            return Stream.of(List.of());
        }
        return ids.stream().flatMap(first -> {
            var rest = ids.stream().filter(id -> !id.equals(first)).toList();
            return orders(rest)
                    .map(order ->
                            Stream.concat(Stream.of(first), order.stream()).toList());
        });
    }

    @Test
    void ballotsOnDifferentCandidatesAreRefused() {
        var ballots = List.of(Ballot.strict(List.of("a", "b")), Ballot.strict(List.of("a")));
        assertThatThrownBy(() -> Consensus.borda(ballots)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ballot.strict(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Consensus.borda(List.of()).standings()).isEmpty();
    }

    private static List<String> points(Consensus consensus) {
        return consensus.standings().stream()
                .map(standing -> standing.id() + " " + standing.points())
                .toList();
    }

    private static Ballot ballot(int votes, String... order) {
        return new Ballot(List.of(order).stream().map(Set::of).collect(Collectors.toList()), votes);
    }
}
