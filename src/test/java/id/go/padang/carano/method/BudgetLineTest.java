package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.method.BudgetLine.Candidate;
import id.go.padang.carano.method.BudgetLine.Filling;
import id.go.padang.carano.method.BudgetLine.Line;
import id.go.padang.carano.method.BudgetLine.Outcome;
import id.go.padang.carano.method.BudgetLine.Reason;
import id.go.padang.carano.method.BudgetLine.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetLineTest {

    private static final int CASES = 3_000;

    @Test
    void theLineIsDrawnAtTheFirstThatDoesNotFitAndEveryDeferralSaysWhy() {
        var line = BudgetLine.draw(
                List.of(optional("a", 1, 60), optional("b", 2, 50), optional("c", 3, 30)), 100, Filling.STOP);
        assertThat(line.lines())
                .containsExactly(
                        new Line(optional("a", 1, 60), Outcome.FIRST, 100, Optional.empty()),
                        new Line(
                                optional("b", 2, 50),
                                Outcome.DEFERRED,
                                40,
                                Optional.of(new Why(Reason.DOES_NOT_FIT, 10, Optional.empty()))),
                        new Line(
                                optional("c", 3, 30),
                                Outcome.DEFERRED,
                                40,
                                Optional.of(new Why(Reason.BEHIND_THE_LINE, 0, Optional.of("b")))));
        assertThat(line.spent()).isEqualTo(60);
        assertThat(line.left()).isEqualTo(40);
    }

    @Test
    void fillingUpLetsACheaperLaterOneUseWhatIsLeft() {
        var line = BudgetLine.draw(
                List.of(optional("a", 1, 60), optional("b", 2, 50), optional("c", 3, 30)), 100, Filling.FILL_UP);
        assertThat(funded(line)).containsExactly("a", "c");
    }

    @Test
    void aMandateComesFirstWhateverItsRank() {
        var line = BudgetLine.draw(List.of(optional("a", 1, 60), mandate("m", 9, 70)), 100, Filling.FILL_UP);
        assertThat(funded(line)).containsExactly("m");
        assertThat(line.lines().getLast().why()).contains(new Why(Reason.DOES_NOT_FIT, 30, Optional.empty()));
    }

    @Test
    void aMandateIsNeverDeferredAndWhileItIsUnpaidNothingOptionalIs() {
        var line = BudgetLine.draw(
                List.of(optional("a", 1, 10), mandate("m", 2, 170), mandate("n", 3, 40)), 100, Filling.FILL_UP);
        assertThat(funded(line)).containsExactly("n");
        assertThat(line.lines().getFirst().outcome()).isEqualTo(Outcome.MANDATE_UNPAID);
        assertThat(line.lines().getFirst().why()).contains(new Why(Reason.DOES_NOT_FIT, 70, Optional.empty()));
        assertThat(line.lines().getLast().outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(line.lines().getLast().why()).contains(new Why(Reason.MANDATES_COME_FIRST, 0, Optional.of("m")));
    }

    @Test
    void anUnknownCostIsNotZero() {
        var unknown = new Candidate("u", 1, OptionalLong.empty(), false);
        var line = BudgetLine.draw(List.of(unknown, optional("a", 2, 10)), 100, Filling.STOP);
        assertThat(line.lines().getFirst().why()).contains(new Why(Reason.COST_UNKNOWN, 0, Optional.empty()));
        assertThat(funded(line)).containsExactly("a");
    }

    @Test
    void theLineThroughATieIsPointedOut() {
        var line = BudgetLine.draw(List.of(optional("a", 1, 60), optional("b", 1, 60)), 100, Filling.STOP);
        assertThat(line.splitTies()).containsExactly(1);
        assertThat(BudgetLine.draw(List.of(optional("a", 1, 60), optional("b", 2, 60)), 100, Filling.STOP)
                        .splitTies())
                .isEmpty();
    }

    @Test
    void unitsTimesUnitCostIsTheCostAndAnOverflowIsRefused() {
        assertThat(Candidate.of("a", 1, 5_000_000, 120, false).cost()).hasValue(600_000_000);
        assertThatThrownBy(() -> Candidate.of("a", 1, Long.MAX_VALUE, 2, false))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> BudgetLine.draw(List.of(), -1, Filling.STOP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate("a", 1, OptionalLong.of(-1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filledUpItIsTheAffordableSetThatServesHigherRanksFirst() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var candidates = drawn(random, 0);
            long ceiling = random.nextLong(0, 200);
            assertThat(membership(BudgetLine.draw(candidates, ceiling, Filling.FILL_UP), candidates))
                    .as("seed %d", seed)
                    .isEqualTo(bestByForce(candidates, ceiling, false));
        }
    }

    @Test
    void stoppedItIsTheLongestAffordableStretchOfTheOrder() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var candidates = drawn(random, 0);
            long ceiling = random.nextLong(0, 200);
            assertThat(membership(BudgetLine.draw(candidates, ceiling, Filling.STOP), candidates))
                    .as("seed %d", seed)
                    .isEqualTo(bestByForce(candidates, ceiling, true));
        }
    }

    @Test
    void itNeverOverspendsNeverDefersAMandateAndExplainsEverything() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var candidates = new ArrayList<>(drawn(random, 0.3));
            Collections.shuffle(candidates, random);
            long ceiling = random.nextLong(0, 200);
            for (Filling filling : Filling.values()) {
                var line = BudgetLine.draw(candidates, ceiling, filling);
                assertThat(line.lines()).hasSameSizeAs(candidates);
                assertThat(line.spent()).isBetween(0L, ceiling);
                for (Line one : line.lines()) {
                    assertThat(one.why().isEmpty()).isEqualTo(one.outcome() == Outcome.FIRST);
                    if (one.candidate().mandatory()) {
                        assertThat(one.outcome()).isNotEqualTo(Outcome.DEFERRED);
                    }
                }
                boolean unpaid = line.lines().stream().anyMatch(one -> one.outcome() == Outcome.MANDATE_UNPAID);
                boolean optionalPaid = line.lines().stream()
                        .anyMatch(one -> !one.candidate().mandatory() && one.outcome() == Outcome.FIRST);
                assertThat(unpaid && optionalPaid).isFalse();
            }
        }
    }

    /** Of all affordable sets the one that is greatest as a binary number with rank 1 as its highest digit. */
    private static List<Boolean> bestByForce(List<Candidate> candidates, long ceiling, boolean stretchesOnly) {
        int n = candidates.size();
        for (int set = (1 << n) - 1; set >= 0; set--) {
            long cost = 0;
            boolean gap = false;
            boolean stretch = true;
            for (int i = 0; i < n; i++) {
                boolean in = (set >> (n - 1 - i) & 1) == 1;
                cost += in ? candidates.get(i).cost().orElseThrow() : 0;
                stretch &= !(in && gap);
                gap |= !in;
            }
            if (cost <= ceiling && (stretch || !stretchesOnly)) {
                int best = set;
                return IntStream.range(0, n)
                        .mapToObj(i -> (best >> (n - 1 - i) & 1) == 1)
                        .toList();
            }
        }
        throw new IllegalStateException("the empty set is always affordable");
    }

    private static List<Boolean> membership(BudgetLine line, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> funded(line).contains(candidate.id()))
                .toList();
    }

    private static List<Candidate> drawn(Random random, double mandates) {
        return IntStream.rangeClosed(1, random.nextInt(1, 11))
                .mapToObj(rank -> new Candidate(
                        "p" + rank, rank, OptionalLong.of(random.nextLong(0, 80)), random.nextDouble() < mandates))
                .toList();
    }

    private static List<String> funded(BudgetLine line) {
        return line.lines().stream()
                .filter(one -> one.outcome() == Outcome.FIRST)
                .map(one -> one.candidate().id())
                .toList();
    }

    private static Candidate optional(String id, int rank, long cost) {
        return new Candidate(id, rank, OptionalLong.of(cost), false);
    }

    private static Candidate mandate(String id, int rank, long cost) {
        return new Candidate(id, rank, OptionalLong.of(cost), true);
    }
}
