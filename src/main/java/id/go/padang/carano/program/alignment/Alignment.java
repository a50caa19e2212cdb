package id.go.padang.carano.program.alignment;

import java.util.List;

/** The trees, their links, and what the check says of them. */
public record Alignment(List<PlanNode> nodes, List<PlanLink> links, AlignmentCheck check) {

    public Alignment {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** The nodes of a plan in the order of its tree: each under the node it belongs to. */
    public List<PlanNode> tree(Plan plan) {
        var own = nodes.stream().filter(node -> node.plan() == plan).toList();
        var tree = new java.util.ArrayList<PlanNode>();
        own.stream()
                .filter(node -> own.stream().noneMatch(other -> other.code().equals(node.parentCode())))
                .forEach(root -> under(root, own, tree));
        return List.copyOf(tree);
    }

    public boolean linked(PlanNode child, PlanNode parent) {
        return links.contains(new PlanLink(child.id(), parent.id()));
    }

    private static void under(PlanNode node, List<PlanNode> own, List<PlanNode> tree) {
        // levels only fall, so a ring cannot be
        tree.add(node);
        own.stream()
                .filter(child -> child.parentCode().equals(node.code()))
                .filter(child -> child.level().compareTo(node.level()) > 0)
                .forEach(child -> under(child, own, tree));
    }
}
