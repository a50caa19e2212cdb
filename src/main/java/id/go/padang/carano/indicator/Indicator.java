package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure with one definition everywhere. A change makes a new revision, which counts from the next release on.
 *
 * @param code as in {@code yatim.menerima}; never changes
 * @param revision 1, 2, 3 …
 * @param dataset whose rows the numerator counts
 * @param concept what is meant, in one sentence
 * @param definition how it is counted
 * @param unit text key {@code unit.anak}: {@code anak}, {@code persen}, {@code per_1000}
 * @param digits decimals shown
 * @param numerator what is counted
 * @param denominator what it is divided by; empty for a count
 * @param measure whether rows are counted or their amounts summed
 * @param goalposts limits for scoring; empty where it is never scored
 * @param steward who answers questions about it
 */
public record Indicator(
        String code,
        int revision,
        String dataset,
        Bilingual name,
        Bilingual concept,
        Bilingual definition,
        String unit,
        Direction direction,
        int digits,
        Filter numerator,
        Optional<Denominator> denominator,
        Measure measure,
        Optional<Goalposts> goalposts,
        String steward,
        List<Target> targets,
        List<Reference> references) {

    /** The unit of whatever is divided by a hundred. */
    public static final String PERCENT = "persen";

    public Indicator {
        targets = List.copyOf(targets);
        references = List.copyOf(references);
    }

    /** What is added up. */
    public enum Measure {
        ROWS,
        /** The dataset's amount, as in square metres. */
        AMOUNT
    }

    /** Which way is good. */
    public enum Direction {
        MORE_IS_BETTER,
        LESS_IS_BETTER,
        NEUTRAL
    }

    /** The same definition as the draft of another revision. */
    public Indicator withRevision(int number) {
        return new Indicator(
                code,
                number,
                dataset,
                name,
                concept,
                definition,
                unit,
                direction,
                digits,
                numerator,
                denominator,
                measure,
                goalposts,
                steward,
                targets,
                references);
    }

    /** The same definition with other targets. */
    public Indicator withTargets(List<Target> others) {
        return new Indicator(
                code,
                revision,
                dataset,
                name,
                concept,
                definition,
                unit,
                direction,
                digits,
                numerator,
                denominator,
                measure,
                goalposts,
                steward,
                others,
                references);
    }

    public boolean isRate() {
        return denominator.isPresent();
    }

    /** The target of a year. */
    public Optional<Target> target(int year) {
        return targets.stream().filter(target -> target.year() == year).findFirst();
    }

    /** Whether a value is at least as good as a target; empty where neither way is good. */
    public Optional<Boolean> reaches(Target target, BigDecimal value) {
        return switch (direction) {
            case MORE_IS_BETTER -> Optional.of(value.compareTo(target.value()) >= 0);
            case LESS_IS_BETTER -> Optional.of(value.compareTo(target.value()) <= 0);
            case NEUTRAL -> Optional.empty();
        };
    }
}
