package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.method.judgement.Ahp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final Plan PLAN = Tables.plan(
            Tables.measure("miskin", Aspect.ECONOMY),
            Tables.measure("anggur", Aspect.ECONOMY),
            Tables.measure("yatim", Aspect.SOCIAL),
            Tables.measure("sengketa", Aspect.SECURITY));

    @Test
    void sharesPointsAmongAspectsAndThenWithinEach() {
        var weights = Weighing.EQUAL
                .with("ECONOMY", 45)
                .with("SOCIAL", 35)
                .with("SECURITY", 20)
                .with("miskin", 30)
                .with("anggur", 10)
                .weights(PLAN.measures());

        assertThat(weights.of("miskin")).isCloseTo(0.3375, within(1e-12));
        assertThat(weights.of("anggur")).isCloseTo(0.1125, within(1e-12));
        assertThat(weights.of("yatim")).isCloseTo(0.35, within(1e-12));
        assertThat(weights.of("sengketa")).isCloseTo(0.20, within(1e-12));
    }

    @Test
    void weighsEquallyWhereEverySliderStandsAtZero() {
        var weights = Weighing.EQUAL
                .with("ECONOMY", 0)
                .with("SOCIAL", 0)
                .with("SECURITY", 0)
                .weights(PLAN.measures());

        assertThat(weights.of("yatim")).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void pointsToTheJudgementThatFitsLeast() {
        var pairs = Weighing.EQUAL.judged(List.of(
                new Ahp.Judgement("ECONOMY", "SOCIAL", 3),
                new Ahp.Judgement("SOCIAL", "SECURITY", 3),
                new Ahp.Judgement("SECURITY", "ECONOMY", 5)));

        var aspects = pairs.consistency(PLAN.measures()).getFirst().ahp();

        assertThat(aspects.acceptable()).isFalse();
        assertThat(aspects.suspect()).isPresent();
        assertThat(pairs.consistency(PLAN.measures())).hasSize(2);
        var sound = Weighing.EQUAL.judged(List.of(
                new Ahp.Judgement("ECONOMY", "SOCIAL", 2),
                new Ahp.Judgement("SOCIAL", "SECURITY", 2),
                new Ahp.Judgement("ECONOMY", "SECURITY", 4)));
        assertThat(sound.consistency(PLAN.measures()).getFirst().ahp().consistencyRatio())
                .isCloseTo(0, within(1e-9));
        assertThat(sound.share(Aspect.ECONOMY, PLAN.measures())).isCloseTo(4.0 / 7, within(1e-9));
    }

    @Test
    void bringsThreeWeighersToOneOrderWithTiesAsTies() {
        var plan = Tables.plan(Tables.measure("miskin", Aspect.ECONOMY), Tables.measure("yatim", Aspect.SOCIAL));
        var evidence = Tables.evidence(
                Tables.row("a", plan, 90.0, 10.0), Tables.row("b", plan, 10.0, 90.0), Tables.row("c", plan, 0.0, 0.0));
        var economist = opinion(1, Weighing.EQUAL.with("ECONOMY", 90).with("SOCIAL", 10));
        var social = opinion(2, Weighing.EQUAL.with("ECONOMY", 10).with("SOCIAL", 90));
        var even = opinion(3, Weighing.EQUAL);

        var tied = StudyService.consensusOf(plan, evidence, List.of(economist, social, even))
                .orElseThrow();
        assertThat(tied.standings()).extracting(standing -> standing.rank()).containsExactly(1, 1, 3);
        var won = StudyService.consensusOf(plan, evidence, List.of(economist, economist, social))
                .orElseThrow();
        assertThat(won.standings().getFirst().id()).isEqualTo("a");
        assertThat(won.standings()).extracting(standing -> standing.points()).containsExactly(5.0, 4.0, 0.0);
        assertThat(StudyService.consensusOf(plan, evidence, List.of(even))).isEmpty();
    }

    @Test
    void isWrittenDownAndReadBackTheSame() {
        var weighing = Weighing.EQUAL.with("SOCIAL", 7).judged(List.of(new Ahp.Judgement("a", "b", 3)));
        var plan = PLAN.weighed(weighing);

        assertThat(StudyJson.read(StudyJson.write(plan), Plan.class)).isEqualTo(plan);
    }

    private static Opinion opinion(long account, Weighing weighing) {
        return new Opinion(account, "Akun " + account, weighing, Instant.EPOCH);
    }
}
