package id.go.padang.carano.program;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether the shares of the OPDs come to what is to be reached, everybody counted once.
 *
 * @param sum of all shares
 * @param twice how much of it is counted more than once
 * @param expected what they must come to; empty where a base or target is missing
 */
public record ShareCheck(BigDecimal sum, BigDecimal twice, Optional<BigDecimal> expected) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the plan. */
    public static ShareCheck of(GoalContent content) {
        return new ShareCheck(
                content.shares().stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                twice(content.overlaps()),
                expected(content));
    }

    static BigDecimal twice(Collection<Overlap> overlaps) {
        return overlaps.stream().map(Overlap::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the shares come to with everybody counted once. */
    public BigDecimal once() {
        return sum.subtract(twice);
    }

    /** How much is missing; negative when the shares come to more; empty where nothing can be said. */
    public Optional<BigDecimal> gap() {
        return expected.map(whole -> whole.subtract(once()));
    }

    /** Whether they add up exactly. */
    public boolean fits() {
        return gap().filter(gap -> gap.signum() == 0).isPresent();
    }

    private static Optional<BigDecimal> expected(GoalContent content) {
        var last = content.targets().isEmpty()
                ? Optional.<YearTarget>empty()
                : Optional.of(content.targets().getLast());
        return switch (content.shareUnit()) {
            case PERCENT -> Optional.of(HUNDRED);
            case TARGET -> last.map(YearTarget::value);
            case CHANGE ->
                content.base()
                        .flatMap(base -> last.map(
                                target -> target.value().subtract(base.value()).abs()));
        };
    }
}
