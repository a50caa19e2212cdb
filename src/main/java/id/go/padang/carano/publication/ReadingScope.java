package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which places the signed-in account may read, and how much of them. */
@Component
class ReadingScope {

    private final CurrentAccount current;
    private final IndicatorService indicators;
    private final WilayahService wilayahService;
    private final long threshold;

    ReadingScope(
            CurrentAccount current,
            IndicatorService indicators,
            WilayahService wilayahService,
            @org.springframework.beans.factory.annotation.Value("${carano.small-cell-threshold:5}") long threshold) {
        this.current = current;
        this.indicators = indicators;
        this.wilayahService = wilayahService;
        this.threshold = threshold;
    }

    boolean mayOpen(Place place) {
        return switch (place) {
            case Place.Area area -> mayOpen(area.kode());
            case Place.Constituency constituency -> mayOpen(constituency.dapil());
        };
    }

    boolean mayOpen(KodeWilayah kode) {
        return wilayahService.find(kode).isPresent() && current.get().mayOpen(kode);
    }

    /** Whether small counts of a dataset are open; to an OPD they are in what it delivers itself, nowhere else. */
    boolean smallCells(String dataset) {
        var account = current.get();
        return account.may(Permission.READ_SMALL_CELLS)
                && switch (account.role()) {
                    case KEPALA_OPD, OPERATOR_OPD ->
                        account.servesIn(indicators.dataset(dataset).ownerOpd());
                    case PIMPINAN, DEWAN, WALIDATA, CAMAT, LURAH, AUDITOR, ADMIN -> true;
                };
    }

    /** The areas that a place lies in, open or not, the smallest first. */
    List<Place> around(Place place) {
        return switch (place) {
            case Place.Area(var kode) ->
                wilayahService.pathTo(kode).reversed().stream()
                        .filter(area -> !area.kode().equals(kode))
                        .<Place>map(area -> new Place.Area(area.kode()))
                        .toList();
            case Place.Constituency ignored -> List.of(Place.CITY);
        };
    }

    /**
     * Whether a figure of an area around a reader's own may be told: what it counts beyond the own area, which the
     * reader knows exactly, is no small count either.
     */
    boolean mayTell(Figure around, Figure own) {
        if (!(around.numerator() instanceof Value.Known(var all)) || !(around.value() instanceof Value.Known)) {
            return false;
        }
        if (!(own.numerator() instanceof Value.Known(var inside))) {
            return true;
        }
        var rest = all.subtract(inside);
        return rest.signum() == 0 || rest.compareTo(BigDecimal.valueOf(threshold)) >= 0;
    }

    private boolean mayOpen(Dapil dapil) {
        return wilayahService.dapil(dapil.electionYear()).contains(dapil) && isOpen(current.get(), dapil);
    }

    private static boolean isOpen(Account account, Dapil dapil) {
        if (account.role() == Role.DEWAN) {
            return account.dapil().isEmpty() || account.dapil().get().equals(dapil);
        }
        return account.mayOpen(KodeWilayah.KOTA_PADANG);
    }
}
