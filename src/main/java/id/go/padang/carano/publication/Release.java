package id.go.padang.carano.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A publication of everything valid at one moment; never changed afterwards.
 *
 * @param number 1, 2, 3 … in the order of publication; what links and documents name
 * @param publishedBy display name
 * @param parts one per dataset and period
 */
public record Release(int number, Instant publishedAt, String publishedBy, String note, List<ReleasePart> parts) {

    /** The newest period of a dataset in this release. */
    public Optional<ReleasePart> newest(String dataset) {
        return parts.stream()
                .filter(part -> part.dataset().equals(dataset))
                .max((one, other) -> one.period().compareTo(other.period()));
    }
}
