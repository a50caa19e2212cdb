package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A publication of everything valid at one moment; never changed afterwards.
 *
 * @param number 1, 2, 3 … in the order of publication; what links and documents name
 * @param publishedBy display name
 * @param parts one per dataset and period
 * @param indicators the catalogue as it was at that moment, in the order of screens
 */
public record Release(
        int number,
        Instant publishedAt,
        String publishedBy,
        String note,
        List<ReleasePart> parts,
        List<Indicator> indicators) {

    /** The periods of a dataset in this release, oldest first. */
    public List<ReleasePart> parts(String dataset) {
        return parts.stream()
                .filter(part -> part.dataset().equals(dataset))
                .sorted(Comparator.comparing(ReleasePart::period))
                .toList();
    }

    /** The newest period of a dataset in this release. */
    public Optional<ReleasePart> newest(String dataset) {
        return parts(dataset).reversed().stream().findFirst();
    }

    /** Exactly this period of a dataset. */
    public Optional<ReleasePart> part(String dataset, Period period) {
        return parts.stream()
                .filter(part -> part.dataset().equals(dataset) && part.period().equals(period))
                .findFirst();
    }

    /** The newest period of a dataset that ended no later than the given one. */
    public Optional<ReleasePart> asOf(String dataset, Period period) {
        return parts(dataset).reversed().stream()
                .filter(part -> !part.period().lastDay().isAfter(period.lastDay()))
                .findFirst();
    }

    /** The indicators counted from a dataset. */
    public List<Indicator> indicators(String dataset) {
        return indicators.stream()
                .filter(indicator -> indicator.dataset().equals(dataset))
                .toList();
    }

    /** The definition that this release counts an indicator by; empty when it knows no such indicator. */
    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }
}
