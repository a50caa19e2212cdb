package id.go.padang.carano.program;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that people write about a goal.
 *
 * @param code of the sasaran in the plan, as in {@code S1.2}
 * @param base year and value that the way begins at
 * @param targets by year
 * @param shares one per OPD, exactly one of them leads
 * @param overlaps those whom several OPDs plan to serve
 * @param source the document that sets it; an example says so
 */
public record GoalContent(
        String code,
        String title,
        Measure measure,
        Optional<YearTarget> base,
        List<YearTarget> targets,
        ShareUnit shareUnit,
        List<Share> shares,
        List<Overlap> overlaps,
        List<Programme> programmes,
        String source) {

    public GoalContent {
        targets = targets.stream()
                .sorted(Comparator.comparingInt(YearTarget::year))
                .toList();
        shares = List.copyOf(shares);
        overlaps = List.copyOf(overlaps);
        programmes = List.copyOf(programmes);
    }

    /** SIPD code of the OPD that leads; empty text while there is none. */
    public String leadOpd() {
        return shares.stream().filter(Share::lead).map(Share::opd).findFirst().orElse("");
    }

    /** The OPD's share; empty when it has no part in the goal. */
    public Optional<Share> share(String opd) {
        return shares.stream().filter(share -> share.opd().equals(opd)).findFirst();
    }

    /** Whether every OPD said yes to its share. */
    public boolean agreed() {
        return shares.stream().noneMatch(share -> share.agreedBy().isEmpty());
    }

    /** The target of the year, or of the next year that has one, or of the last. */
    public Optional<YearTarget> targetFor(int year) {
        return targets.stream()
                .filter(target -> target.year() >= year)
                .findFirst()
                .or(() -> targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast()));
    }

    /** Rupiah of everything that serves it, a sub kegiatan not a second time where its kegiatan or program stands too. */
    public BigDecimal budget() {
        return programmes.stream()
                .filter(one -> programmes.stream().noneMatch(other -> one.code().startsWith(other.code() + ".")))
                .map(Programme::budget)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
