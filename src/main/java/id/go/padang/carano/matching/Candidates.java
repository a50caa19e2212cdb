package id.go.padang.carano.matching;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks for whom of the population base a row may mean: among all born on that day, on a day one slip away, with day
 * and month exchanged, or in that month.
 */
@Component
class Candidates {

    private static final int MOST = 5;

    private final MatchRowQueries queries;
    private final WilayahService wilayahService;

    Candidates(MatchRowQueries queries, WilayahService wilayahService) {
        this.queries = queries;
        this.wilayahService = wilayahService;
    }

    record Found(long line, Likeness likeness) {}

    /** The likeliest first; none for a register that says nothing of a person but the name. */
    List<Found> of(Matched kind, long batchId, long line, long population) {
        if (!kind.person()) {
            return List.of();
        }
        return queries.person(kind, batchId, line)
                .map(row -> likest(row, population))
                .orElse(List.of());
    }

    private List<Found> likest(MatchRowQueries.Written row, long population) {
        var month = YearMonth.from(row.birth());
        var wanted = person(row);
        return queries.born(population, Birth.nearby(row.birth()), month.atDay(1), month.atEndOfMonth()).stream()
                .map(other -> new Found(other.line(), Likeness.of(wanted, person(other))))
                .filter(found -> found.likeness().isCandidate())
                .sorted(Comparator.comparingDouble(
                                (Found found) -> found.likeness().score())
                        .reversed()
                        .thenComparingLong(Found::line))
                .limit(MOST)
                .toList();
    }

    private Likeness.Person person(MatchRowQueries.Written row) {
        var area = row.wilayah()
                .flatMap(KodeWilayah::parse)
                .flatMap(wilayahService::find)
                .map(known -> known.name())
                .orElse("");
        return new Likeness.Person(row.name(), Optional.of(row.birth()), area, row.street());
    }
}
