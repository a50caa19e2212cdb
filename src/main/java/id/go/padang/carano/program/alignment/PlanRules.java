package id.go.padang.carano.program.alignment;

import id.go.padang.carano.indicator.Indicator.Direction;
import java.util.List;
import java.util.Optional;

/** What a node must be to be kept. */
final class PlanRules {

    static final int CODE_LENGTH = 20;
    static final int TEXT_LENGTH = 500;
    static final int INDICATOR_LENGTH = 200;
    static final int UNIT_LENGTH = 40;
    static final int SOURCE_LENGTH = 300;

    private PlanRules() {}

    /** The text key of the first thing that is wrong. */
    static Optional<String> problem(PlanNode node, List<PlanNode> others) {
        if (node.code().isBlank() || node.code().length() > CODE_LENGTH) {
            return Optional.of("alignment.refused.code_missing");
        }
        if (others.stream()
                .anyMatch(one -> one.plan() == node.plan()
                        && one.code().equals(node.code().strip())
                        && one.id() != node.id())) {
            return Optional.of("alignment.refused.code");
        }
        if (node.text().isBlank() || node.text().length() > TEXT_LENGTH) {
            return Optional.of("alignment.refused.text");
        }
        if (node.indicator().length() > INDICATOR_LENGTH
                || node.unit().length() > UNIT_LENGTH
                || node.indicator().isBlank() != node.unit().isBlank()
                || node.indicator().isBlank() && !node.targets().isEmpty()
                || node.direction() == Direction.NEUTRAL) {
            return Optional.of("alignment.refused.indicator");
        }
        if (node.source().isBlank() || node.source().length() > SOURCE_LENGTH) {
            return Optional.of("alignment.refused.source");
        }
        boolean root = node.level() == PlanLevel.MISI;
        boolean hasParent = others.stream()
                .anyMatch(one -> one.plan() == node.plan()
                        && one.code().equals(node.parentCode())
                        && one.id() != node.id()
                        && one.level().compareTo(node.level()) < 0);
        return root == hasParent || root && !node.parentCode().isBlank()
                ? Optional.of("alignment.refused.parent")
                : Optional.empty();
    }
}
