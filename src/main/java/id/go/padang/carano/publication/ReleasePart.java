package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One dataset and period inside a release: exactly one validated batch.
 *
 * @param id the part's own id; releases that carry a part over share it
 * @param sourceOpd name of the OPD that produced the data
 * @param referenceDate the day at which ages and durations were computed
 * @param rows rows in the delivered file
 * @param accepted rows that passed every check and are counted
 * @param warned accepted rows with a warning
 */
public record ReleasePart(
        long id,
        String dataset,
        Period period,
        long batchId,
        String sourceOpd,
        LocalDate referenceDate,
        long rows,
        long accepted,
        long warned,
        Instant validatedAt) {}
