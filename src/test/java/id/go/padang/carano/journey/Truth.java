package id.go.padang.carano.journey;

import id.go.padang.carano.analysis.Ranking;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the service of figures tells an account, without any screen. */
@Component
record Truth(FigureService figures, WilayahService wilayahService, DemoReader reader) {

    /** The largest count among areas, and who has it. */
    record Most(Set<String> names, long count) {}

    Comparison compare(String account, String indicator, Selection selection) {
        var place = new Place.Area(reader.account(account).home());
        return reader.as(account, () -> figures.compare(indicator, place, Level.KELURAHAN, selection))
                .orElseThrow();
    }

    Figure figure(String account, String indicator, Place place) {
        return Optional.ofNullable(
                        reader.as(account, () -> figures.figures(indicator, List.of(place), Selection.NEWEST))
                                .get(place))
                .orElseThrow();
    }

    Most most(Comparison comparison) {
        long count = comparison.areas().stream()
                .map(area -> area.figure().numerator())
                .mapToLong(value -> value instanceof Value.Known(var amount) ? amount.longValueExact() : -1)
                .max()
                .orElseThrow();
        return new Most(
                comparison.areas().stream()
                        .filter(area -> area.figure().numerator().equals(Value.of(count)))
                        .map(area -> wilayahService.get(area.kode()).name())
                        .collect(Collectors.toSet()),
                count);
    }

    /** As the table of ranks writes it. */
    String rank(Comparison comparison, String name) {
        var kode = comparison.areas().stream()
                .map(AreaFigure::kode)
                .filter(one -> wilayahService.get(one).name().equals(name))
                .findFirst()
                .orElseThrow();
        return Ranking.byValue(comparison.areas(), Direction.LESS_IS_BETTER)
                .of(kode)
                .map(rank -> rank.isCertain() ? Integer.toString(rank.first()) : rank.first() + "–" + rank.last())
                .orElse(Formats.MISSING);
    }

    KodeWilayah kode(String name, Level level) {
        return wilayahService.all().stream()
                .filter(area -> area.level() == level && area.name().equals(name))
                .findFirst()
                .orElseThrow()
                .kode();
    }
}
