package id.go.padang.carano.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for every ranking, over many drawn ones. */
class RankingPropertiesTest {

    private static final int CASES = 2_000;

    @Test
    void addingAnItemNeverReordersTheOthers() {
        forManyCases((random, appraisal) -> {
            var before = WeightedSum.rank(appraisal);
            var items = new ArrayList<>(appraisal.items());
            items.add(random.nextInt(items.size() + 1), Cases.row(random, "new", appraisal.criteria(), 0.1));
            var after = WeightedSum.rank(
                    new Appraisal(appraisal.criteria(), appraisal.weights(), items, appraisal.missing()));
            assertThat(ids(after).stream().filter(id -> !"new".equals(id))).containsExactlyElementsOf(ids(before));
            for (Ranking.Place place : before.places()) {
                assertThat(after.of(place.id()).orElseThrow().score()).isEqualTo(place.score());
            }
        });
    }

    @Test
    void scalingTheWeightsChangesNothing() {
        forManyCases((random, appraisal) -> {
            double factor = random.nextDouble(0.001, 1000);
            var scaled = new LinkedHashMap<String, Double>();
            appraisal.weights().shares().forEach((criterion, share) -> scaled.put(criterion, share * factor));
            assertThat(ranks(WeightedSum.rank(appraisal.with(Weights.ofPoints(scaled)))))
                    .isEqualTo(ranks(WeightedSum.rank(appraisal)));
        });
    }

    @Test
    void aDominatedItemNeverOutranksItsDominator() {
        forManyCases((random, drawn) -> {
            var appraisal = new Appraisal(drawn.criteria(), drawn.weights(), drawn.items(), MissingRule.EXCLUDE);
            var ranking = WeightedSum.rank(appraisal);
            for (Item one : appraisal.items()) {
                for (Item other : appraisal.items()) {
                    var place = ranking.of(one.id());
                    var dominated = ranking.of(other.id());
                    if (place.isPresent() && dominated.isPresent() && dominates(appraisal, one, other)) {
                        assertThat(place.get().rank())
                                .isLessThanOrEqualTo(dominated.get().rank());
                    }
                }
            }
        });
    }

    @Test
    void ranksDoNotDependOnTheOrderOfRows() {
        forManyCases((random, appraisal) -> {
            var shuffled = new ArrayList<>(appraisal.items());
            Collections.shuffle(shuffled, random);
            assertThat(WeightedSum.rank(
                            new Appraisal(appraisal.criteria(), appraisal.weights(), shuffled, appraisal.missing())))
                    .isEqualTo(WeightedSum.rank(appraisal));
        });
    }

    @Test
    void contributionsAlwaysAddUpToTheScore() {
        forManyCases((random, appraisal) -> {
            for (Ranking.Place place : WeightedSum.rank(appraisal).places()) {
                assertThat(place.parts().stream()
                                .mapToDouble(Ranking.Part::contribution)
                                .sum())
                        .isCloseTo(place.score(), within(1e-9));
                assertThat(place.score()).isBetween(0.0, 100.0 + 1e-9);
            }
        });
    }

    private static boolean dominates(Appraisal appraisal, Item one, Item other) {
        return appraisal.criteria().stream()
                .allMatch(criterion ->
                        criterion.goalposts().points(one.value(criterion.id()).orElseThrow())
                                >= criterion
                                        .goalposts()
                                        .points(other.value(criterion.id()).orElseThrow()));
    }

    private static void forManyCases(BiConsumer<Random, Appraisal> check) {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            check.accept(
                    random,
                    Cases.random(random, random.nextInt(2, 12), random.nextInt(1, 6), random.nextBoolean() ? 0 : 0.2));
        }
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.places().stream().map(Ranking.Place::id).toList();
    }

    private static Map<String, Integer> ranks(Ranking ranking) {
        return ranking.places().stream().collect(Collectors.toMap(Ranking.Place::id, Ranking.Place::rank));
    }
}
