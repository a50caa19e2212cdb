package id.go.padang.carano.program.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.program.alignment.Finding.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlignmentCheckTest {

    private static final PlanNode PARENT =
            node(1, Plan.PROVINSI, "persen", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "5.0", 2027, "4.8"));
    private static final List<PlanLink> LINKED = List.of(new PlanLink(2, 1));

    @Test
    void findsNothingWhereTheChildAsksForAsMuch() {
        assertThat(faults(city("persen", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "5.0", 2027, "4.5"))))
                .isEmpty();
        assertThat(faults(city("%", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "4.0", 2027, "4.5"))))
                .isEmpty();
    }

    @Test
    void findsAnOrphanButNoneInTheHighestPlan() {
        var child = city("persen", Direction.LESS_IS_BETTER, 2024, Map.of());

        assertThat(AlignmentCheck.of(List.of(child), List.of()).findings())
                .extracting(Finding::fault)
                .containsExactly(Fault.ORPHAN);
        assertThat(AlignmentCheck.of(
                                List.of(node(9, Plan.RPJMN, "persen", Direction.LESS_IS_BETTER, 2024, Map.of())),
                                List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    void findsAWeakerTargetAndMindsTheDirection() {
        var weaker = check(city("persen", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "5.5", 2027, "4.9")));
        assertThat(weaker).singleElement().satisfies(finding -> {
            assertThat(finding.fault()).isEqualTo(Fault.WEAKER);
            assertThat(finding.years()).containsExactly(2026, 2027);
            assertThat(finding.own()).contains(new BigDecimal("5.5"));
            assertThat(finding.above()).contains(new BigDecimal("5.0"));
        });

        var parent = node(1, Plan.PROVINSI, "persen", Direction.MORE_IS_BETTER, 2024, Map.of(2026, "60"));
        var less = city("persen", Direction.MORE_IS_BETTER, 2024, Map.of(2026, "59"));
        var more = city("persen", Direction.MORE_IS_BETTER, 2024, Map.of(2026, "61"));
        assertThat(findings(parent, less)).extracting(Finding::fault).containsExactly(Fault.WEAKER);
        assertThat(findings(parent, more)).isEmpty();
    }

    @Test
    void findsAnotherUnitAndComparesNoStrengthAcrossUnits() {
        assertThat(faults(city("jiwa", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "30000", 2027, "29000"))))
                .containsExactly(Fault.OTHER_UNIT);
    }

    @Test
    void findsAnotherBaseYear() {
        assertThat(faults(city("persen", Direction.LESS_IS_BETTER, 2023, Map.of(2026, "5.0", 2027, "4.5"))))
                .containsExactly(Fault.OTHER_BASE_YEAR);
    }

    @Test
    void findsMissingYearsAndAnOppositeDirection() {
        assertThat(check(city("persen", Direction.LESS_IS_BETTER, 2024, Map.of(2026, "5.0"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.fault()).isEqualTo(Fault.MISSING_YEARS);
                    assertThat(finding.years()).containsExactly(2027);
                });
        assertThat(faults(city("persen", Direction.MORE_IS_BETTER, 2024, Map.of(2026, "5.0", 2027, "4.0"))))
                .containsExactly(Fault.OTHER_DIRECTION);
    }

    @Test
    void tellsCoverageUpAndDown() {
        var child = city("persen", Direction.LESS_IS_BETTER, 2024, Map.of());
        var orphan = node(3, Plan.KOTA, "persen", Direction.LESS_IS_BETTER, 2024, Map.of());
        var unserved = node(4, Plan.PROVINSI, "persen", Direction.LESS_IS_BETTER, 2024, Map.of());
        var third = node(5, Plan.PROVINSI, "persen", Direction.LESS_IS_BETTER, 2024, Map.of());

        var coverage = AlignmentCheck.of(List.of(PARENT, child, orphan, unserved, third), LINKED).coverage().stream()
                .filter(one -> one.plan() == Plan.KOTA && one.level() == PlanLevel.SASARAN)
                .findFirst()
                .orElseThrow();

        assertThat(coverage.percent()).contains(new BigDecimal("50.0"));
        assertThat(coverage.servedPercent()).contains(new BigDecimal("33.3"));
    }

    @Test
    void ignoresALinkThatLeavesAPlanOut() {
        var nation = node(1, Plan.RPJMN, "persen", Direction.LESS_IS_BETTER, 2024, Map.of());

        assertThat(AlignmentCheck.of(List.of(nation, city("persen", Direction.LESS_IS_BETTER, 2024, Map.of())), LINKED)
                        .findings())
                .extracting(Finding::fault)
                .containsExactly(Fault.ORPHAN);
    }

    private static List<Finding> check(PlanNode child) {
        return findings(PARENT, child);
    }

    private static List<Fault> faults(PlanNode child) {
        return check(child).stream().map(Finding::fault).toList();
    }

    // the parent serves nothing itself, which is not the question here
    private static List<Finding> findings(PlanNode parent, PlanNode child) {
        return AlignmentCheck.of(List.of(parent, child), LINKED).findings().stream()
                .filter(finding -> finding.node().equals(child))
                .toList();
    }

    private static PlanNode city(String unit, Direction direction, int baseYear, Map<Integer, String> targets) {
        return node(2, Plan.KOTA, unit, direction, baseYear, targets);
    }

    private static PlanNode node(
            long id, Plan plan, String unit, Direction direction, int baseYear, Map<Integer, String> targets) {
        var values = new TreeMap<Integer, BigDecimal>();
        targets.forEach((year, value) -> values.put(year, new BigDecimal(value)));
        return new PlanNode(
                id,
                1,
                plan,
                PlanLevel.SASARAN,
                "X" + id,
                "",
                "Uraian",
                "Indikator",
                unit,
                direction,
                Optional.of(baseYear),
                Optional.empty(),
                values,
                PlanNode.EXAMPLE);
    }
}
