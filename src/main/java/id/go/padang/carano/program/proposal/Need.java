package id.go.padang.carano.program.proposal;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.shared.Value;
import java.util.Optional;

/**
 * What the data shows for a kelurahan, cut to the reader.
 *
 * @param count how many, of the sector's leading indicator
 * @param rate per population; empty where the sector has none
 * @param rank 1-based place among the kelurahan that the reader sees a number of, the greatest need first; ties share
 *     one; empty without a number
 * @param of how many kelurahan have a number
 * @param period as in {@code 2026-S1}
 */
public record Need(
        Indicator indicator,
        Value count,
        Optional<Indicator> rateIndicator,
        Value rate,
        Optional<Integer> rank,
        int of,
        String period,
        int release) {}
