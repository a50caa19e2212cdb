package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.method.MissingRule;
import id.go.padang.carano.method.WeightedSum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Plan PLAN =
            Tables.plan(Tables.measure("miskin", Aspect.ECONOMY), Tables.measure("yatim", Aspect.SOCIAL));
    private static final Evidence THREE = Tables.evidence(
            Tables.row("a", PLAN, 90.0, 20.0), Tables.row("b", PLAN, 60.0, 60.0), Tables.row("c", PLAN, 10.0, 30.0));

    @Test
    void ranksByNeedAndNamesTheWeightsUnderWhichTheFirstStaysFirst() {
        var assessment = Assessor.assess(PLAN, THREE);

        assertThat(ids(assessment)).containsExactly("b", "a", "c");
        var economy = assessment.first().orElseThrow().ranges().getFirst();
        assertThat(economy.criterion()).isEqualTo("ECONOMY");
        // b: 60, a: 90t + 20(1 − t): level at t = 4/7
        assertThat(economy.low()).isZero();
        assertThat(economy.high()).isCloseTo(4.0 / 7, within(1e-9));
        var beyond = PLAN.weighed(Weighing.EQUAL.with("ECONOMY", 58).with("SOCIAL", 42));
        assertThat(ids(Assessor.assess(beyond, THREE))).startsWith("a");
        var before = PLAN.weighed(Weighing.EQUAL.with("ECONOMY", 57).with("SOCIAL", 43));
        assertThat(ids(Assessor.assess(before, THREE))).startsWith("b");
    }

    @Test
    void findsTheRangeOfAWholeAspectByTryingEveryWeightAlsoWithGaps() {
        var plan = Tables.wide();
        for (long seed = 1; seed <= 5; seed++) {
            var evidence = Tables.random(plan, 25, seed);
            var leader = Assessor.assess(plan, evidence).first().orElseThrow().leaders();
            var range = Assessor.assess(plan, evidence)
                    .first()
                    .orElseThrow()
                    .ranges()
                    .getFirst();
            for (int percent = 1; percent < 100; percent++) {
                double share = percent / 100.0;
                if (Math.abs(share - range.low()) < 0.001 || Math.abs(share - range.high()) < 0.001) {
                    continue;
                }
                // the two others keep their proportions, which are even
                var moved = plan.weighed(Weighing.EQUAL
                        .with("ECONOMY", 2 * percent)
                        .with("SOCIAL", 100 - percent)
                        .with("SECURITY", 100 - percent));
                boolean inside = share > range.low() && share < range.high();
                assertThat(
                                WeightedSum.rank(Assessor.appraisal(moved, evidence, moved.weighing())
                                                .orElseThrow())
                                        .top(1)
                                        .stream()
                                        .map(place -> place.id())
                                        .toList()
                                        .equals(leader))
                        .as("seed %d, %d per cent, %s", seed, percent, range)
                        .isEqualTo(inside);
            }
        }
    }

    @Test
    void countsAHiddenValueNeverAsZero() {
        var evidence = Tables.evidence(
                Tables.row("a", PLAN, 50.0, null),
                Tables.row("b", PLAN, 40.0, 40.0),
                Tables.row("c", PLAN, 10.0, 10.0));

        var shared = Assessor.assess(PLAN, evidence);
        assertThat(ids(shared)).containsExactly("a", "b", "c");
        assertThat(shared.lines().getFirst().place().orElseThrow().score()).isCloseTo(50, within(1e-9));
        var apart = Assessor.assess(PLAN.ruled(MissingRule.EXCLUDE, 10, 0.6), evidence);
        assertThat(ids(apart)).containsExactly("b", "c", "a");
        assertThat(apart.line("a").orElseThrow().rank()).isZero();
        assertThat(apart.line("a").orElseThrow().deferral().orElseThrow().reason())
                .isEqualTo(Deferral.Reason.NO_RANK);
    }

    @Test
    void ranksNobodyOfWhomLessThanHalfIsKnown() {
        var plan = Tables.plan(
                Tables.measure("x", Aspect.ECONOMY),
                Tables.measure("y", Aspect.SOCIAL),
                Tables.measure("z", Aspect.SECURITY));
        var evidence = Tables.evidence(
                Tables.row("a", plan, 100.0, null, null),
                Tables.row("b", plan, 40.0, 40.0, null),
                Tables.row("c", plan, 10.0, 10.0, 10.0));

        var assessment = Assessor.assess(plan, evidence);

        assertThat(ids(assessment)).containsExactly("b", "c", "a");
        assertThat(assessment.line("a").orElseThrow().place()).isEmpty();
    }

    @Test
    void drawsTheLineWhereTheCeilingEndsAndSaysWhy() {
        var plan = PLAN.paidBy(Optional.of(new Budget(
                150, BudgetLine.Filling.STOP, Optional.empty(), 0, Map.of("a", 100L, "b", 100L, "c", 20L), Set.of())));

        var assessment = Assessor.assess(plan, THREE);

        assertThat(assessment.line("b").orElseThrow().turn()).isEqualTo(Turn.FIRST);
        assertThat(assessment.line("a").orElseThrow().deferral())
                .contains(new Deferral(Deferral.Reason.DOES_NOT_FIT, 50, Optional.empty()));
        assertThat(assessment.line("c").orElseThrow().deferral())
                .contains(new Deferral(Deferral.Reason.BEHIND_THE_LINE, 0, Optional.of("Nama a")));
        var bound = plan.paidBy(Optional.of(new Budget(
                110,
                BudgetLine.Filling.STOP,
                Optional.empty(),
                0,
                Map.of("a", 100L, "b", 100L, "c", 200L),
                Set.of("c"))));
        assertThat(Assessor.assess(bound, THREE).line("c").orElseThrow().turn()).isEqualTo(Turn.MANDATE_UNPAID);
    }

    @Test
    void keepsAPersonsWordBesideTheComputedOne() {
        var plan = PLAN.judged(verdict("c", Verdict.Kind.RANK, "1"))
                .judged(verdict("c", Verdict.Kind.CLASS, "IMPROVE"))
                .judged(verdict("b", Verdict.Kind.TURN, "DEFERRED"));

        var assessment = Assessor.assess(plan, THREE);

        assertThat(ids(assessment)).containsExactly("c", "b", "a");
        var c = assessment.line("c").orElseThrow();
        assertThat(c.rank()).isEqualTo(1);
        assertThat(c.place().orElseThrow().rank()).isEqualTo(3);
        assertThat(c.proposed()).contains(ProgramClass.CONTINUE);
        assertThat(c.decided()).contains(ProgramClass.IMPROVE);
        assertThat(assessment.line("b").orElseThrow().deferral())
                .contains(new Deferral(Deferral.Reason.BY_OVERRIDE, 0, Optional.empty()));
    }

    @Test
    void proposesAClassByThresholdsAndLetsOneBadValueForbidTheBest() {
        var evidence = Tables.evidence(
                Tables.row("good", PLAN, 10.0, 20.0),
                Tables.row("fair", PLAN, 50.0, 60.0),
                Tables.row("bad", PLAN, 90.0, 95.0));

        assertThat(Assessor.assess(PLAN, evidence).lines())
                .extracting(line -> line.proposed().orElseThrow())
                .containsExactly(ProgramClass.IMPROVE, ProgramClass.STRENGTHEN, ProgramClass.CONTINUE);
        var yatim = PLAN.measures().get(1);
        var strict = PLAN.measuredBy(List.of(
                PLAN.measures().getFirst(),
                yatim.scaled(yatim.low(), yatim.high(), yatim.need(), yatim.good(), yatim.fair(), Optional.of(15.0))));
        var line = Assessor.assess(strict, evidence).line("good").orElseThrow();
        assertThat(line.proposed()).contains(ProgramClass.STRENGTHEN);
        assertThat(line.sorted().orElseThrow().failed().orElseThrow().vetoes()).containsExactly("yatim");
    }

    @Test
    void worksOutNothingFromNothing() {
        var empty = Assessor.assess(Tables.plan(), Tables.evidence());

        assertThat(empty.lines()).isEmpty();
        assertThat(empty.first()).isEmpty();
    }

    private static Verdict verdict(String item, Verdict.Kind kind, String value) {
        return new Verdict(item, kind, value, "alasan", "uji", Instant.EPOCH);
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.lines().stream().map(Assessment.Line::id).toList();
    }
}
