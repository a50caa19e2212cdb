package id.go.padang.carano.publication;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import org.springframework.stereotype.Component;

/** Which places the signed-in account may read. */
@Component
class ReadingScope {

    private final CurrentAccount current;
    private final WilayahService wilayahService;

    ReadingScope(CurrentAccount current, WilayahService wilayahService) {
        this.current = current;
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

    boolean smallCells() {
        return current.get().may(Permission.READ_SMALL_CELLS);
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
