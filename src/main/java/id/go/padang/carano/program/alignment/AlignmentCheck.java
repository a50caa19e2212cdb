package id.go.padang.carano.program.alignment;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.program.alignment.Finding.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds the plans against each other. Pure: the same trees and links give the same findings.
 *
 * @param findings by plan, code and kind
 * @param coverage per plan that has one above, and level
 */
public record AlignmentCheck(List<Finding> findings, List<Coverage> coverage) {

    public AlignmentCheck {
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
    }

    /**
     * Checks every link and every node that owes one: tujuan and sasaran of the lower plans. Targets of different units
     * or directions are not compared in strength, because that would say nothing.
     */
    public static AlignmentCheck of(List<PlanNode> nodes, List<PlanLink> links) {
        var byId = nodes.stream().collect(Collectors.toMap(PlanNode::id, node -> node));
        Map<Long, List<PlanNode>> parents = new HashMap<>();
        for (PlanLink link : links) {
            var child = byId.get(link.childId());
            var parent = byId.get(link.parentId());
            if (child != null
                    && parent != null
                    && child.plan().above().filter(parent.plan()::equals).isPresent()) {
                parents.computeIfAbsent(child.id(), id -> new ArrayList<>()).add(parent);
            }
        }
        var findings = new ArrayList<Finding>();
        for (PlanNode node : nodes) {
            var above = parents.getOrDefault(node.id(), List.of());
            if (above.isEmpty() && node.plan() != Plan.RPJMN && node.level() != PlanLevel.MISI) {
                findings.add(new Finding(
                        Fault.ORPHAN, node, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
            }
            above.forEach(parent -> compare(node, parent, findings));
        }
        findings.sort(Comparator.comparing((Finding one) -> one.node().plan())
                .thenComparing(one -> one.node().code())
                .thenComparing(Finding::fault));
        return new AlignmentCheck(findings, coverage(nodes, parents));
    }

    private static void compare(PlanNode node, PlanNode parent, List<Finding> findings) {
        if (!parent.measured() || !node.measured()) {
            return;
        }
        boolean sameUnit = folded(node.unit()).equals(folded(parent.unit()));
        if (!sameUnit) {
            findings.add(Finding.of(Fault.OTHER_UNIT, node, parent));
        }
        if (node.baseYear().isPresent()
                && parent.baseYear().isPresent()
                && !node.baseYear().equals(parent.baseYear())) {
            findings.add(Finding.of(Fault.OTHER_BASE_YEAR, node, parent));
        }
        if (node.direction() != parent.direction()) {
            findings.add(Finding.of(Fault.OTHER_DIRECTION, node, parent));
        } else if (sameUnit) {
            weaker(node, parent).ifPresent(findings::add);
        }
        var missing = parent.targets().keySet().stream()
                .filter(year -> !node.targets().containsKey(year))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    Fault.MISSING_YEARS, node, Optional.of(parent), missing, Optional.empty(), Optional.empty()));
        }
    }

    private static Optional<Finding> weaker(PlanNode node, PlanNode parent) {
        int good = node.direction() == Direction.LESS_IS_BETTER ? -1 : 1;
        var years = node.targets().entrySet().stream()
                .filter(target -> {
                    var above = parent.targets().get(target.getKey());
                    return above != null && Integer.signum(target.getValue().compareTo(above)) == -good;
                })
                .map(Map.Entry::getKey)
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Fault.WEAKER,
                        node,
                        Optional.of(parent),
                        years,
                        Optional.ofNullable(node.targets().get(years.getFirst())),
                        Optional.ofNullable(parent.targets().get(years.getFirst()))));
    }

    private static List<Coverage> coverage(List<PlanNode> nodes, Map<Long, List<PlanNode>> parents) {
        var all = new ArrayList<Coverage>();
        for (Plan plan : Plan.values()) {
            plan.above().ifPresent(above -> {
                for (PlanLevel level : PlanLevel.values()) {
                    var here = of(nodes, plan, level);
                    var there = of(nodes, above, level);
                    int linked = (int) here.stream()
                            .filter(node -> parents.containsKey(node.id()))
                            .count();
                    int served = (int) there.stream()
                            .filter(parent -> nodes.stream()
                                    .filter(node -> node.plan() == plan)
                                    .anyMatch(node -> parents.getOrDefault(node.id(), List.of())
                                            .contains(parent)))
                            .count();
                    all.add(new Coverage(plan, level, linked, here.size(), served, there.size()));
                }
            });
        }
        return all;
    }

    private static List<PlanNode> of(List<PlanNode> nodes, Plan plan, PlanLevel level) {
        return nodes.stream()
                .filter(node -> node.plan() == plan && node.level() == level)
                .toList();
    }

    private static String folded(String unit) {
        return unit.strip().toLowerCase(java.util.Locale.ROOT).replace("%", "persen");
    }
}
