package id.go.padang.carano.program.proposal;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what the newest release shows for the places of proposals; each indicator is read once. */
@Component
record Needs(FigureService figureService, CurrentAccount currentAccount) {

    /** The needs of one reader at one moment. */
    final class Reader {

        private final Map<String, Optional<Comparison>> read = new HashMap<>();

        Optional<Need> of(ProposalContent content) {
            return content.sector()
                    .count()
                    .flatMap(this::compared)
                    .map(counted ->
                            need(counted, content.sector().rate().flatMap(this::compared), content.kelurahan()));
        }

        // a Camat or Lurah compares inside the own area, everybody else in the city
        private Optional<Comparison> compared(String indicator) {
            var home = currentAccount.get().home();
            return home.level() == Level.KELURAHAN
                    ? Optional.empty()
                    : read.computeIfAbsent(
                            indicator,
                            code -> figureService.compare(
                                    code, new Place.Area(home), Level.KELURAHAN, Selection.NEWEST));
        }
    }

    Reader reader() {
        return new Reader();
    }

    /** For a Lurah: the own kelurahan alone, without a rank. */
    Optional<Need> alone(ProposalContent content) {
        return content.sector()
                .count()
                .flatMap(code -> own(code, content.kelurahan()))
                .map(counted -> {
                    var rate = content.sector().rate().flatMap(code -> own(code, content.kelurahan()));
                    return new Need(
                            counted.indicator(),
                            counted.whole().value(),
                            rate.map(Comparison::indicator),
                            rate.map(one -> one.whole().value()).orElse(Value.missing()),
                            Optional.empty(),
                            0,
                            counted.part().period().code(),
                            counted.release().number());
                });
    }

    private Optional<Comparison> own(String indicator, KodeWilayah kelurahan) {
        return figureService.compare(indicator, new Place.Area(kelurahan), Level.KELURAHAN, Selection.NEWEST);
    }

    private static Need need(Comparison counted, Optional<Comparison> rated, KodeWilayah kelurahan) {
        var ranked = rated.orElse(counted);
        return new Need(
                counted.indicator(),
                value(counted, kelurahan),
                rated.map(Comparison::indicator),
                rated.map(one -> value(one, kelurahan)).orElse(Value.missing()),
                amount(ranked, kelurahan).map(own -> rank(ranked, own)),
                (int) ranked.areas().stream()
                        .filter(area -> area.figure().value() instanceof Value.Known)
                        .count(),
                counted.part().period().code(),
                counted.release().number());
    }

    private static int rank(Comparison ranked, BigDecimal own) {
        int worse = ranked.indicator().direction() == Direction.MORE_IS_BETTER ? -1 : 1;
        return 1
                + (int) ranked.areas().stream()
                        .map(area -> area.figure().value() instanceof Value.Known(var other) ? other : null)
                        .filter(Objects::nonNull)
                        .filter(other -> Integer.signum(other.compareTo(own)) == worse)
                        .count();
    }

    private static Value value(Comparison comparison, KodeWilayah kelurahan) {
        return comparison.areas().stream()
                .filter(area -> area.kode().equals(kelurahan))
                .map(AreaFigure::figure)
                .map(figure -> figure.value())
                .findFirst()
                .orElse(Value.missing());
    }

    private static Optional<BigDecimal> amount(Comparison comparison, KodeWilayah kelurahan) {
        return value(comparison, kelurahan) instanceof Value.Known(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
