package id.go.padang.carano.report.bulk;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.wilayah.Dapil;

/**
 * Whose shelf it is. An account that gets another role or area begins with an empty one: what was printed with other
 * rights is not for it any more.
 *
 * @param scope what decides over the rights, as in {@code DEWAN - 3 13.71}
 */
record Shelf(String username, String scope) {

    static Shelf of(Account account) {
        return new Shelf(
                account.username(),
                "%s %s %s %s"
                        .formatted(
                                account.role(),
                                account.opd().orElse("-"),
                                account.dapil()
                                        .map(Dapil::number)
                                        .map(String::valueOf)
                                        .orElse("-"),
                                account.home()));
    }
}
