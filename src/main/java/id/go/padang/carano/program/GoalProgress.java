package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Where the measure stands against the target.
 *
 * @param now the city's figure, cut to the reader's rights
 * @param when what the figure is of, as in {@code 2026-S1}; empty without one
 * @param release its release; empty without one
 * @param digits decimals of the figure
 * @param target what it is held against; empty without any
 * @param percent how much of the way from base to target is done, 0 at the base; empty without a base or a number
 */
public record GoalProgress(
        Value now,
        Optional<String> when,
        Optional<Integer> release,
        int digits,
        Optional<YearTarget> target,
        Optional<BigDecimal> percent,
        Standing standing) {

    /** Said in one word; text key {@code program.standing.<name>}. */
    public enum Standing {
        REACHED,
        ON_THE_WAY,
        /** Further from the target than the base was. */
        AWAY,
        NOT_REACHED,
        UNKNOWN
    }

    static GoalProgress of(GoalContent content, Reading reading, int year) {
        var target = content.targetFor(year);
        var percent = target.flatMap(goal -> percent(content, reading.value(), goal));
        return new GoalProgress(
                reading.value(),
                reading.when(),
                reading.release(),
                reading.digits(),
                target,
                percent,
                standing(content.measure().direction(), reading.value(), target, percent));
    }

    private static Optional<BigDecimal> percent(GoalContent content, Value value, YearTarget target) {
        return content.base().flatMap(base -> {
            var way = target.value().subtract(base.value());
            return value instanceof Value.Known(var now) && way.signum() != 0
                    ? Optional.of(now.subtract(base.value())
                            .multiply(BigDecimal.valueOf(100))
                            .divide(way, 1, RoundingMode.HALF_UP))
                    : Optional.empty();
        });
    }

    private static Standing standing(
            Direction direction, Value value, Optional<YearTarget> target, Optional<BigDecimal> percent) {
        if (!(value instanceof Value.Known(var now)) || target.isEmpty()) {
            return Standing.UNKNOWN;
        }
        int compared = now.compareTo(target.get().value());
        boolean reached = switch (direction) {
            case MORE_IS_BETTER -> compared >= 0;
            case LESS_IS_BETTER -> compared <= 0;
            case NEUTRAL -> compared == 0;
        };
        if (reached) {
            return Standing.REACHED;
        }
        return percent.map(done -> done.signum() < 0 ? Standing.AWAY : Standing.ON_THE_WAY)
                .orElse(Standing.NOT_REACHED);
    }

    /** A figure as it was found. */
    record Reading(Value value, Optional<String> when, Optional<Integer> release, int digits) {

        static final Reading NOTHING = new Reading(Value.missing(), Optional.empty(), Optional.empty(), 0);
    }
}
