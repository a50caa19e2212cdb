package id.go.padang.carano.analysis.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the address of an indicator's page. */
@Component
class AddressReader {

    private final FigureService figures;
    private final WilayahService wilayahService;
    private final CurrentAccount currentAccount;

    AddressReader(FigureService figures, WilayahService wilayahService, CurrentAccount currentAccount) {
        this.figures = figures;
        this.wilayahService = wilayahService;
        this.currentAccount = currentAccount;
    }

    /** Empty when the address asks for something that does not exist, or for a place that is not the reader's. */
    Optional<IndicatorAddress> read(String code, QueryParameters query) {
        var parameters = new HashMap<String, String>();
        query.getParameters().forEach((name, values) -> parameters.put(name, values.getFirst()));
        try {
            var place = place(parameters).filter(figures::mayOpen);
            var selection = figures.selection(parameters);
            if (place.isEmpty() || selection.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new IndicatorAddress(
                    code,
                    place.get(),
                    level(parameters, place.get()),
                    selection.get(),
                    Optional.ofNullable(parameters.get(IndicatorAddress.SECOND)),
                    IndicatorAddress.TARGET.equals(parameters.get(IndicatorAddress.THRESHOLD)),
                    CrossChoice.read(parameters)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Place> place(Map<String, String> parameters) {
        var number = parameters.get(IndicatorAddress.DAPIL);
        if (number != null) {
            return wilayahService.dapil().stream()
                    .filter(dapil -> Integer.toString(dapil.number()).equals(number))
                    .findFirst()
                    .map(Place.Constituency::new);
        }
        var kode = parameters.get(IndicatorAddress.WILAYAH);
        return kode == null
                ? Optional.of(new Place.Area(currentAccount.get().home()))
                : KodeWilayah.parse(kode).map(Place.Area::new);
    }

    private static Level level(Map<String, String> parameters, Place place) {
        var asked = parameters.get(IndicatorAddress.LEVEL);
        var below = IndicatorAddress.levelBelow(place);
        if (asked == null) {
            return below;
        }
        var level = Level.valueOf(asked.toUpperCase(Locale.ROOT));
        if (level.compareTo(below) < 0) {
            throw new IllegalArgumentException("no areas of level " + level + " below " + place);
        }
        return level;
    }
}
