package id.go.padang.carano.method.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.method.Cases;
import id.go.padang.carano.method.WeightedSum;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        var borda =
                Consensus.borda(List.of(tied, Ballot.of(List.of("c", "a", "b")), Ballot.of(List.of("c", "b", "a"))));
        assertThat(points(borda)).containsExactly("c 4.0", "a 2.5", "b 2.5");
        assertThat(borda.standings()).extracting(Consensus.Standing::rank).containsExactly(1, 2, 2);
        assertThat(Consensus.copeland(List.of(tied)).standings())
                .extracting(Consensus.Standing::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void aRankingBecomesABallotWithItsTies() {
        var ranking =
                WeightedSum.rank(Cases.table(new double[] {1}, new double[] {5}, new double[] {9}, new double[] {5}));
        assertThat(Ballot.of(ranking).order()).containsExactly(Set.of("i1"), Set.of("i0", "i2"));
    }

    @Test
    void ballotsOnDifferentCandidatesAreRefused() {
        var ballots = List.of(Ballot.of(List.of("a", "b")), Ballot.of(List.of("a")));
        assertThatThrownBy(() -> Consensus.borda(ballots)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ballot.of(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
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
