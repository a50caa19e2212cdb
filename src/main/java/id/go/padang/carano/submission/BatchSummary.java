package id.go.padang.carano.submission;

import id.go.padang.carano.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch as lists, headers and releases need it.
 *
 * @param opdName the OPD that delivered it
 * @param referenceDate the day at which ages are computed
 * @param rows rows in the file
 * @param accepted rows that went into the register, with or without a warning
 * @param warned accepted rows with a warning
 * @param rejected rows that stayed outside
 * @param receivedBy display name of the operator
 * @param changedBy display name of who made the last move
 * @param reason why it was returned or withdrawn
 * @param validatedAt empty until walidata validates it
 * @param progress how much of the file is checked, in per cent
 * @param corrects the returned batch whose open rows this one corrects
 * @param mapped whether its headers were matched as an operator once saved it
 * @param waiting whether the reader is the one who has to act
 */
public record BatchSummary(
        long id,
        String dataset,
        Period period,
        String opdName,
        LocalDate referenceDate,
        String fileName,
        long size,
        BatchStatus status,
        long rows,
        long accepted,
        long warned,
        long rejected,
        String receivedBy,
        Instant receivedAt,
        String changedBy,
        Instant changedAt,
        Optional<Instant> validatedAt,
        Optional<String> reason,
        int progress,
        Optional<Long> corrects,
        boolean mapped,
        boolean waiting) {}
