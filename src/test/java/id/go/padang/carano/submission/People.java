package id.go.padang.carano.submission;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import java.util.Optional;

/** Who acts in these tests. */
final class People {

    static final Account OPERATOR = of(1, "operator", Role.OPERATOR_OPD, Opd.DINAS_SOSIAL);
    static final Account KEPALA = of(2, "kepala", Role.KEPALA_OPD, Opd.DINAS_SOSIAL);
    static final Account WALIDATA = of(3, "walidata", Role.WALIDATA, Opd.DISKOMINFO);
    static final Account OTHER_OPERATOR = of(4, "operator.lain", Role.OPERATOR_OPD, Opd.DISKOMINFO);
    static final Account OTHER_KEPALA = of(5, "kepala.lain", Role.KEPALA_OPD, Opd.DISKOMINFO);
    static final Account PIMPINAN = of(6, "pimpinan", Role.PIMPINAN, "x");
    static final Account ADMIN = of(7, "admin", Role.ADMIN, "x");

    private People() {}

    private static Account of(long id, String name, Role role, String opd) {
        return new Account(
                id, name, "Akun " + name, role, Optional.of(opd), Optional.empty(), Optional.empty(), Texts.INDONESIAN);
    }
}
