package id.go.padang.carano.matching;

import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing two registers cannot both be right about.
 *
 * @param rule text key {@code contradiction.rule.<rule>}
 * @param dataset whose row is shown
 * @param ownerOpd SIPD code of the OPD that has to settle it
 * @param note what was said at the last move; empty for none
 * @param row personal values masked; empty when the account may not see it
 * @param version what a move has to name
 */
public record Contradiction(
        long id,
        String rule,
        String dataset,
        String ownerOpd,
        long batchId,
        long line,
        Optional<KodeWilayah> wilayah,
        ContradictionState state,
        String note,
        Instant firstSeen,
        Instant lastSeen,
        Optional<String> changedBy,
        Optional<AcceptedRow> row,
        int version) {

    Contradiction showing(Optional<AcceptedRow> masked) {
        return new Contradiction(
                id, rule, dataset, ownerOpd, batchId, line, wilayah, state, note, firstSeen, lastSeen, changedBy,
                masked, version);
    }
}
