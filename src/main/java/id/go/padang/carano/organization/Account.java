package id.go.padang.carano.organization;

import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's account as the rest of the house sees it: role and scope, never a password.
 *
 * @param opd SIPD code of the account's OPD; for Kepala and Operator OPD
 * @param dapil the constituency of a Dewan account; empty for staff who serve the whole council
 * @param wilayah the area of a Camat or Lurah
 * @param locale the language of screens and documents
 */
public record Account(
        long id,
        String username,
        String displayName,
        Role role,
        Optional<String> opd,
        Optional<Dapil> dapil,
        Optional<KodeWilayah> wilayah,
        Locale locale) {

    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }

    /** Whether the account belongs to this OPD. */
    public boolean servesIn(String kodeOpd) {
        return opd.filter(kodeOpd::equals).isPresent();
    }

    /**
     * Whether the page of an area is open to this account: a Camat or Lurah has the own area, a council member the
     * city and the own dapil, everybody else the whole city.
     */
    public boolean mayOpen(KodeWilayah kode) {
        return switch (role) {
            case CAMAT, LURAH -> wilayah.filter(own -> own.contains(kode)).isPresent();
            case DEWAN ->
                dapil.isEmpty()
                        || kode.equals(KodeWilayah.KOTA_PADANG)
                        || dapil.get().contains(kode);
            case PIMPINAN, KEPALA_OPD, OPERATOR_OPD, WALIDATA, AUDITOR, ADMIN -> may(Permission.READ_FIGURES);
        };
    }

    /** Whether the persons of a register are open to this account at all; to an OPD only those of its own registers. */
    public boolean mayReadNames(String ownerOpd) {
        return may(Permission.READ_NAMES)
                && switch (role) {
                    case KEPALA_OPD, OPERATOR_OPD -> servesIn(ownerOpd);
                    case PIMPINAN, WALIDATA, CAMAT, LURAH -> true;
                    case DEWAN, AUDITOR, ADMIN -> false;
                };
    }

    /** Where this account starts to read: the own area of a Camat or Lurah, the city for everybody else. */
    public KodeWilayah home() {
        return wilayah.orElse(KodeWilayah.KOTA_PADANG);
    }

    Account speaking(Locale language) {
        return new Account(id, username, displayName, role, opd, dapil, wilayah, Texts.supported(language));
    }
}
