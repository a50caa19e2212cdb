package id.go.padang.carano.report.quality;

import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.matching.Padan;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.RuleCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Everything that the report shows, cut to its reader.
 *
 * @param parts the newest period of each register that is published
 * @param padan by batch
 * @param inside what lies behind it in every OPD; empty lists for whoever may not see that
 * @param today that ages are counted to
 */
record QualityFigures(List<ReleasePart> parts, Map<Long, Padan> padan, Inside inside, LocalDate today) {

    /**
     * @param batches the last changed first
     * @param rules what the checks of the newest batches found, by dataset
     * @param contradictions how many by rule and state
     */
    record Inside(
            List<BatchSummary> batches,
            SequencedMap<String, List<RuleCount>> rules,
            SequencedMap<String, Map<ContradictionState, Long>> contradictions) {}
}
