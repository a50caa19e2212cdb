package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Which places the signed-in account may read, and how much of them. */
@Component
class ReadingScope {

    private final CurrentAccount current;
    private final IndicatorService indicators;
    private final WilayahService wilayahService;

    ReadingScope(CurrentAccount current, IndicatorService indicators, WilayahService wilayahService) {
        this.current = current;
        this.indicators = indicators;
        this.wilayahService = wilayahService;
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
