package id.go.padang.carano.analysis;

import static id.go.padang.carano.analysis.Samples.between;
import static id.go.padang.carano.analysis.Samples.counting;
import static id.go.padang.carano.analysis.Samples.exactly;
import static id.go.padang.carano.analysis.Samples.kecamatan;
import static id.go.padang.carano.analysis.Samples.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.shared.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void givesEveryAreaOnePlaceWhereAllCanBeToldApart() {
        var areas = List.of(between(1, 9, 10, 11), between(2, 19, 20, 21), between(3, 29, 30, 31));

        var more = Ranking.byValue(areas, Direction.MORE_IS_BETTER);
        assertThat(more.of(kecamatan(3))).contains(new Rank(1, 1));
        assertThat(more.of(kecamatan(2))).contains(new Rank(2, 2));
        assertThat(more.of(kecamatan(1))).contains(new Rank(3, 3));

        var less = Ranking.byValue(areas, Direction.LESS_IS_BETTER);
        assertThat(less.of(kecamatan(1))).contains(new Rank(1, 1));
        assertThat(less.of(kecamatan(3))).contains(new Rank(3, 3));
    }

    @Test
    void givesARangeToAreasThatOverlapAndOneToThoseThatDoNot() {
        // 1 and 2 overlap, 2 and 3 overlap, 1 and 3 do not; 4 lies above all
        var areas =
                List.of(between(1, 5, 10, 15), between(2, 12, 17, 22), between(3, 18, 24, 30), between(4, 50, 60, 70));

        var ranking = Ranking.byValue(areas, Direction.MORE_IS_BETTER);

        assertThat(ranking.of(kecamatan(4))).contains(new Rank(1, 1));
        assertThat(ranking.of(kecamatan(3))).contains(new Rank(2, 3));
        assertThat(ranking.of(kecamatan(2))).contains(new Rank(2, 4));
        assertThat(ranking.of(kecamatan(1))).contains(new Rank(3, 4));
    }

    @Test
    void takesIntervalsThatOnlyTouchForOverlapping() {
        var ranking = Ranking.byValue(List.of(between(1, 1, 2, 3), between(2, 3, 4, 5)), Direction.MORE_IS_BETTER);

        assertThat(ranking.of(kecamatan(1))).contains(new Rank(1, 2));
        assertThat(ranking.of(kecamatan(2))).contains(new Rank(1, 2));
    }

    @Test
    void showsTiesOfCertainValuesAsTies() {
        var ranking = Ranking.byValue(List.of(exactly(1, 7), exactly(2, 7), exactly(3, 5)), Direction.NEUTRAL);

        assertThat(ranking.of(kecamatan(1))).contains(new Rank(1, 2));
        assertThat(ranking.of(kecamatan(2))).contains(new Rank(1, 2));
        assertThat(ranking.of(kecamatan(3))).contains(new Rank(3, 3));
    }

    @Test
    void leavesHiddenAndMissingWithoutAPlaceAndTheOthersUncounted() {
        var ranking = Ranking.byValue(
                List.of(exactly(1, 7), without(2, Value.suppressed()), without(3, Value.missing()), exactly(4, 1)),
                Direction.MORE_IS_BETTER);

        assertThat(ranking.of(kecamatan(2))).isEmpty();
        assertThat(ranking.of(kecamatan(3))).isEmpty();
        assertThat(ranking.of(kecamatan(4))).contains(new Rank(2, 2));
        assertThat(ranking.size()).isEqualTo(2);
    }

    @Test
    void ranksCountsByWhatChanceLeavesOfThem() {
        var ranking = Ranking.byCount(List.of(counting(1, 5), counting(2, 9), counting(3, 400)), Direction.NEUTRAL);

        assertThat(ranking.of(kecamatan(3))).contains(new Rank(1, 1));
        assertThat(ranking.of(kecamatan(1))).contains(new Rank(2, 3));
        assertThat(ranking.of(kecamatan(2))).contains(new Rank(2, 3));
    }
}
