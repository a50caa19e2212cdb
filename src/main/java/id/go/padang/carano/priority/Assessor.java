package id.go.padang.carano.priority;

import id.go.padang.carano.method.Appraisal;
import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.method.Direction;
import id.go.padang.carano.method.Item;
import id.go.padang.carano.method.MrSort;
import id.go.padang.carano.method.Ranking;
import id.go.padang.carano.method.Stability;
import id.go.padang.carano.method.WeightedSum;
import id.go.padang.carano.method.Weights;
import id.go.padang.carano.shared.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Works a plan out on its figures: pure computation, answered while a slider moves. */
final class Assessor {

    private final Plan plan;
    private final Evidence evidence;

    private Assessor(Plan plan, Evidence evidence) {
        this.plan = plan;
        this.evidence = evidence;
    }

    static Assessment assess(Plan plan, Evidence evidence) {
        return new Assessor(plan, evidence).assess();
    }

    /** What is ranked by which weights; empty without criteria. */
    static Optional<Appraisal> appraisal(Plan plan, Evidence evidence, Weighing weighing) {
        if (plan.measures().isEmpty() || evidence.rows().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Appraisal(
                plan.measures().stream().map(Measure::criterion).toList(),
                weighing.weights(plan.measures()),
                evidence.rows().stream().map(row -> comparable(row, plan)).toList(),
                plan.missing()));
    }

    /**
     * An item of which less than half of the criteria are known gets no rank, whatever the rule: one known value would
     * speak for all. Counted and not weighed, so that it is the same for every weighing.
     */
    private static Item comparable(Evidence.Row row, Plan plan) {
        var item = row.item(plan.measures());
        return 2 * item.values().size() < plan.measures().size() ? new Item(item.id(), Map.of()) : item;
    }

    private Assessment assess() {
        var appraisal = appraisal(plan, evidence, plan.weighing());
        var ranking = appraisal.map(WeightedSum::rank).orElse(new Ranking(List.of(), List.of()));
        var firm = appraisal.filter(some -> !ranking.places().isEmpty());
        var ranks = decidedRanks(ranking);
        var budget = plan.budget().map(given -> draw(given, ranks));
        return new Assessment(
                plan,
                evidence,
                appraisal.map(Appraisal::weights),
                ranking,
                lines(ranking, ranks, budget, appraisal.map(Appraisal::weights)),
                firm.map(some -> Stability.ofGroups(some, 1, groups())),
                firm.filter(some -> plan.top() < ranking.places().size())
                        .map(some -> Stability.ofGroups(some, plan.top(), groups())),
                firm.map(some -> Stability.of(some, 1)),
                firm.map(Stability::swaps).orElse(List.of()),
                budget);
    }

    /** Aspects; with one aspect only, its criteria. */
    private LinkedHashMap<String, Set<String>> groups() {
        var groups = new LinkedHashMap<String, Set<String>>();
        boolean byAspect = plan.aspects().size() > 1;
        for (Measure measure : plan.measures()) {
            groups.computeIfAbsent(byAspect ? measure.aspect().name() : measure.id(), name -> new LinkedHashSet<>())
                    .add(measure.id());
        }
        return groups;
    }

    /** Those with a verdict stand where it says; the others follow in computed order, still tied where they were. */
    private Map<String, Integer> decidedRanks(Ranking ranking) {
        var moved = new ArrayList<>(plan.verdicts().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.RANK)
                .filter(verdict -> ranking.of(verdict.item()).isPresent())
                .sorted(Comparator.comparingInt(verdict -> Integer.parseInt(verdict.value())))
                .toList());
        var ranks = new HashMap<String, Integer>();
        if (moved.isEmpty()) {
            ranking.places().forEach(place -> ranks.put(place.id(), place.rank()));
            return ranks;
        }
        var order = new ArrayList<>(ranking.places());
        order.removeIf(
                place -> moved.stream().anyMatch(verdict -> verdict.item().equals(place.id())));
        for (Verdict verdict : moved) {
            int at = Math.clamp(Integer.parseInt(verdict.value()) - 1L, 0, order.size());
            order.add(at, ranking.of(verdict.item()).orElseThrow());
        }
        for (int i = 0; i < order.size(); i++) {
            var here = order.get(i);
            boolean tied = i > 0
                    && order.get(i - 1).rank() == here.rank()
                    && plan.verdict(here.id(), Verdict.Kind.RANK).isEmpty()
                    && plan.verdict(order.get(i - 1).id(), Verdict.Kind.RANK).isEmpty();
            ranks.put(here.id(), tied ? ranks.getOrDefault(order.get(i - 1).id(), i + 1) : i + 1);
        }
        return ranks;
    }

    private BudgetLine draw(Budget budget, Map<String, Integer> ranks) {
        var candidates = evidence.rows().stream()
                .filter(row -> ranks.containsKey(row.id()))
                .sorted(Comparator.comparingInt((Evidence.Row row) -> ranks.getOrDefault(row.id(), 0))
                        .thenComparing(Evidence.Row::id))
                .map(row -> new BudgetLine.Candidate(
                        row.id(),
                        ranks.getOrDefault(row.id(), 0),
                        cost(budget, row),
                        budget.mandatory().contains(row.id())))
                .toList();
        return BudgetLine.draw(candidates, budget.ceiling(), budget.filling());
    }

    private static OptionalLong cost(Budget budget, Evidence.Row row) {
        var entered = budget.costs().get(row.id());
        if (entered != null) {
            return OptionalLong.of(entered);
        }
        if (budget.unitsFrom().map(row::count).orElse(Value.missing()) instanceof Value.Known(var units)) {
            return OptionalLong.of(Math.multiplyExact(units.longValue(), budget.unitCost()));
        }
        return OptionalLong.empty();
    }

    private List<Assessment.Line> lines(
            Ranking ranking, Map<String, Integer> ranks, Optional<BudgetLine> budget, Optional<Weights> weights) {
        var sorter = weights.map(this::sorter);
        return evidence.rows().stream()
                .map(row -> line(row, ranking, ranks.getOrDefault(row.id(), 0), budget, sorter))
                .sorted(Comparator.comparingInt(
                                (Assessment.Line line) -> line.rank() == 0 ? Integer.MAX_VALUE : line.rank())
                        .thenComparing(Assessment.Line::id))
                .toList();
    }

    private Assessment.Line line(
            Evidence.Row row,
            Ranking ranking,
            int rank,
            Optional<BudgetLine> budget,
            Optional<MrSort<ProgramClass>> sorter) {
        var sorted = sorter.flatMap(one -> one.sort(row.item(plan.measures())));
        var proposed = sorted.map(MrSort.Sorted::category);
        var paid = budget.flatMap(drawn -> drawn.lines().stream()
                .filter(one -> one.candidate().id().equals(row.id()))
                .findFirst());
        var computed = turn(rank, paid);
        var turn = plan.verdict(row.id(), Verdict.Kind.TURN)
                .map(verdict -> Turn.valueOf(verdict.value()))
                .orElse(computed);
        return new Assessment.Line(
                row.id(),
                row.name(),
                ranking.of(row.id()),
                rank,
                sorted,
                proposed,
                plan.verdict(row.id(), Verdict.Kind.CLASS)
                        .map(verdict -> ProgramClass.valueOf(verdict.value()))
                        .or(() -> proposed),
                computed,
                turn,
                turn == Turn.FIRST ? Optional.empty() : Optional.of(deferral(rank, turn, computed, paid)),
                paid.map(one -> one.candidate().cost()).orElse(OptionalLong.empty()),
                plan.budget()
                        .filter(given -> given.mandatory().contains(row.id()))
                        .isPresent(),
                plan.verdicts().stream()
                        .filter(verdict -> verdict.item().equals(row.id()))
                        .toList());
    }

    private Turn turn(int rank, Optional<BudgetLine.Line> paid) {
        if (paid.isPresent()) {
            return switch (paid.get().outcome()) {
                case FIRST -> Turn.FIRST;
                case DEFERRED -> Turn.DEFERRED;
                case MANDATE_UNPAID -> Turn.MANDATE_UNPAID;
            };
        }
        return plan.budget().isEmpty() && rank > 0 && rank <= plan.top() ? Turn.FIRST : Turn.DEFERRED;
    }

    private Deferral deferral(int rank, Turn turn, Turn computed, Optional<BudgetLine.Line> paid) {
        if (turn != computed) {
            return Deferral.of(Deferral.Reason.BY_OVERRIDE);
        }
        var why = paid.flatMap(BudgetLine.Line::why);
        if (why.isPresent()) {
            return new Deferral(
                    Deferral.Reason.valueOf(why.get().reason().name()),
                    why.get().lacking(),
                    why.get().behind().map(evidence::name));
        }
        return Deferral.of(rank == 0 ? Deferral.Reason.NO_RANK : Deferral.Reason.OUTSIDE_THE_TOP);
    }

    private MrSort<ProgramClass> sorter(Weights weights) {
        var directions = new LinkedHashMap<String, Direction>();
        var good = new HashMap<String, Double>();
        var fair = new HashMap<String, Double>();
        var veto = new HashMap<String, Double>();
        for (Measure measure : plan.measures()) {
            directions.put(measure.id(), measure.better());
            good.put(measure.id(), measure.good());
            fair.put(measure.id(), measure.fair());
            measure.veto().ifPresent(value -> veto.put(measure.id(), value));
        }
        return new MrSort<>(
                List.of(ProgramClass.values()),
                List.of(new MrSort.Bound(good, veto), new MrSort.Bound(fair, Map.of())),
                directions,
                weights,
                plan.majority());
    }
}
