package id.go.padang.carano.analysis.ui;

import id.go.padang.carano.analysis.Rank;
import id.go.padang.carano.analysis.Ranking;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Measured;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * An area in the table of ranks.
 *
 * @param href its own page of this indicator, or of everything where it has no areas below; empty where closed
 * @param rank among the areas by value; empty when it has none
 * @param countRank by how many there are
 */
record RankingRow(
        KodeWilayah kode,
        String name,
        Optional<String> href,
        Measured now,
        Optional<Rank> rank,
        Optional<Rank> countRank) {

    static List<RankingRow> of(Places places, IndicatorAddress address, Comparison comparison) {
        var direction = comparison.indicator().direction();
        var byValue = Ranking.byValue(comparison.areas(), direction);
        var byCount = Ranking.byCount(comparison.areas(), direction);
        return comparison.areas().stream()
                .map(area -> new RankingRow(
                        area.kode(),
                        places.name(area.kode()),
                        href(address, area),
                        area.figure().now(),
                        byValue.of(area.kode()),
                        byCount.of(area.kode())))
                .toList();
    }

    private static Optional<String> href(IndicatorAddress address, AreaFigure area) {
        return Optional.of(area)
                .filter(AreaFigure::mayOpen)
                .map(open -> IndicatorAddress.hrefTo(new Place.Area(open.kode()), address.selection()));
    }
}
