package id.go.padang.carano.report;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Optional;
import java.util.stream.Stream;

/** Short codes of places, as in {@code 13.71.09} or {@code dapil-3}. */
public final class Places {

    private static final String DAPIL = "dapil-";

    private Places() {}

    public static String code(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.value();
            case Place.Constituency(var dapil) -> DAPIL + dapil.number();
        };
    }

    /** The place a code names; empty when there is no such place. */
    public static Optional<Place> find(String code, WilayahService wilayahService) {
        if (code.startsWith(DAPIL)) {
            var number = code.substring(DAPIL.length());
            return wilayahService.dapil().stream()
                    .filter(dapil -> Integer.toString(dapil.number()).equals(number))
                    .findFirst()
                    .map(Place.Constituency::new);
        }
        return KodeWilayah.parse(code)
                .filter(kode -> wilayahService.find(kode).isPresent())
                .map(Place.Area::new);
    }

    /** Every area and every constituency of the newest election. */
    public static Stream<Place> all(WilayahService wilayahService) {
        return Stream.concat(
                wilayahService.all().stream().map(area -> (Place) new Place.Area(area.kode())),
                wilayahService.dapil().stream().map(Place.Constituency::new));
    }
}
