package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.Target;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.publication.Sector;
import id.go.padang.carano.publication.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in one minute, as its reader may see it.
 *
 * @param moved what moved since the release before, beyond chance; the largest first
 * @param slipped targets of the year that are not reached
 * @param stale registers whose next period is overdue
 */
public record Briefing(
        Place place, Release release, List<Card> cards, List<Shift> moved, List<Slip> slipped, List<Stale> stale) {

    /**
     * One field in a few figures.
     *
     * @param lines the leading figure first
     * @param trend the leading figure over the periods of the release, oldest first
     * @param around the field's rate here and in the areas that the place lies in; empty where it lies in none
     * @param lateSince empty while the register is fresh
     */
    public record Card(
            Sector sector,
            ReleasePart part,
            List<Figure> lines,
            List<Measured> trend,
            Optional<Around> around,
            Optional<LocalDate> lateSince) {}

    /**
     * A rate beside that of larger areas.
     *
     * @param above the smallest first
     */
    public record Around(Figure here, Map<Place, Figure> above) {}

    /** A target that its indicator misses. */
    public record Slip(Indicator indicator, Measured now, Target target) {}

    /**
     * A register that is older than its cycle promises.
     *
     * @param since the day from which the next period was overdue
     */
    public record Stale(ReleasePart part, LocalDate since) {}
}
