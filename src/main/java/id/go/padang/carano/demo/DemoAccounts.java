package id.go.padang.carano.demo;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.AccountDraft;
import id.go.padang.carano.organization.AccountListing;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One account for every way of looking at the house; they exist only together with generated data. */
@Component
class DemoAccounts {

    static final String OPERATOR_YATIM = "operator.dinsos";
    static final String KEPALA_YATIM = "kepala.dinsos";
    static final String OPERATOR_STATISTIK = "operator.diskominfo";
    static final String KEPALA_STATISTIK = "kepala.diskominfo";
    static final String WALIDATA = "walidata";

    private static final String DINAS_TENAGA_KERJA = "2.07.3.31.0.00.01.0000";
    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");

    private final AccountService accounts;
    private final WilayahService wilayahService;
    private final DemoSettings settings;

    DemoAccounts(AccountService accounts, WilayahService wilayahService, DemoSettings settings) {
        this.accounts = accounts;
        this.wilayahService = wilayahService;
        this.settings = settings;
    }

    List<AccountDraft> drafts() {
        var dapilThree = wilayahService.dapil().stream()
                .filter(dapil -> dapil.number() == 3)
                .findFirst()
                .orElseThrow();
        return List.of(
                AccountDraft.of("pimpinan", "Pimpinan (contoh)", Role.PIMPINAN),
                AccountDraft.of("dewan", "Anggota Dewan Dapil III (contoh)", Role.DEWAN)
                        .inDapil(dapilThree),
                AccountDraft.of("dewan-1", "Sekretariat Dewan (contoh)", Role.DEWAN),
                AccountDraft.of(OPERATOR_YATIM, "Operator Dinas Sosial (contoh)", Role.OPERATOR_OPD)
                        .inOpd(Opd.DINAS_SOSIAL),
                AccountDraft.of(KEPALA_YATIM, "Kepala Dinas Sosial (contoh)", Role.KEPALA_OPD)
                        .inOpd(Opd.DINAS_SOSIAL),
                AccountDraft.of(OPERATOR_STATISTIK, "Operator Diskominfo (contoh)", Role.OPERATOR_OPD)
                        .inOpd(Opd.DISKOMINFO),
                AccountDraft.of(KEPALA_STATISTIK, "Kepala Diskominfo (contoh)", Role.KEPALA_OPD)
                        .inOpd(Opd.DISKOMINFO),
                AccountDraft.of("operator.disnaker", "Operator Disnakerin (contoh)", Role.OPERATOR_OPD)
                        .inOpd(DINAS_TENAGA_KERJA),
                AccountDraft.of(WALIDATA, "Walidata (contoh)", Role.WALIDATA),
                AccountDraft.of("camat.kuranji", "Camat Kuranji (contoh)", Role.CAMAT)
                        .inWilayah(KURANJI),
                AccountDraft.of("lurah.korong-gadang", "Lurah Korong Gadang (contoh)", Role.LURAH)
                        .inWilayah(KORONG_GADANG),
                AccountDraft.of("auditor", "Auditor (contoh)", Role.AUDITOR),
                AccountDraft.of("admin", "Admin (contoh)", Role.ADMIN));
    }

    void create() {
        for (AccountDraft draft : drafts()) {
            if (find(draft.username()).isEmpty()) {
                accounts.createWithLastingPassword(draft, settings.password());
            }
        }
    }

    Account get(String username) {
        return find(username).orElseThrow();
    }

    private Optional<Account> find(String username) {
        return accounts.find(username, 0, 100).stream()
                .map(AccountListing::account)
                .filter(account -> account.username().equals(username))
                .findFirst();
    }
}
