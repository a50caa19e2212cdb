package id.go.padang.carano.demo;

import id.go.padang.carano.demo.DemoDelivery.Hands;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.AccountDraft;
import id.go.padang.carano.organization.AccountListing;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One account for every way of looking at the house; they exist only together with generated data. */
@Component
class DemoAccounts {

    static final String WALIDATA = "walidata";

    /** The OPDs that deliver, and how their accounts are called. */
    private enum Desk {
        DUKCAPIL(Opd.DUKCAPIL, "dukcapil", "Dukcapil"),
        DINSOS(Opd.DINAS_SOSIAL, "dinsos", "Dinas Sosial"),
        DISNAKER(Opd.DINAS_TENAGA_KERJA, "disnaker", "Disnakerin"),
        PERTANAHAN(Opd.DINAS_PERTANAHAN, "pertanahan", "Dinas Pertanahan"),
        DISKOMINFO(Opd.DISKOMINFO, "diskominfo", "Diskominfo");

        private final String opd;
        private final String shortName;
        private final String name;

        Desk(String opd, String shortName, String name) {
            this.opd = opd;
            this.shortName = shortName;
            this.name = name;
        }

        AccountDraft operator() {
            return AccountDraft.of("operator." + shortName, "Operator " + name + " (contoh)", Role.OPERATOR_OPD)
                    .inOpd(opd);
        }

        AccountDraft kepala() {
            return AccountDraft.of("kepala." + shortName, "Kepala " + name + " (contoh)", Role.KEPALA_OPD)
                    .inOpd(opd);
        }
    }

    /** Heads of OPDs that deliver no register of their own but carry targets and plans. */
    private static final List<AccountDraft> HEADS = List.of(
            AccountDraft.of("kepala.dikbud", "Kepala Disdikbud (contoh)", Role.KEPALA_OPD)
                    .inOpd(Opd.DINAS_PENDIDIKAN),
            AccountDraft.of("kepala.bappeda", "Kepala Bappeda (contoh)", Role.KEPALA_OPD)
                    .inOpd(Opd.BAPPEDA));

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
        var leaders = List.of(
                AccountDraft.of("pimpinan", "Pimpinan (contoh)", Role.PIMPINAN),
                AccountDraft.of("dewan", "Anggota Dewan Dapil III (contoh)", Role.DEWAN)
                        .inDapil(dapilThree),
                AccountDraft.of("dewan-1", "Sekretariat Dewan (contoh)", Role.DEWAN));
        var desks = Arrays.stream(Desk.values()).flatMap(desk -> Stream.of(desk.operator(), desk.kepala()));
        var others = List.of(
                AccountDraft.of(WALIDATA, "Walidata (contoh)", Role.WALIDATA),
                AccountDraft.of("camat.kuranji", "Camat Kuranji (contoh)", Role.CAMAT)
                        .inWilayah(KURANJI),
                AccountDraft.of("lurah.korong-gadang", "Lurah Korong Gadang (contoh)", Role.LURAH)
                        .inWilayah(KORONG_GADANG),
                AccountDraft.of("auditor", "Auditor (contoh)", Role.AUDITOR),
                AccountDraft.of("admin", "Admin (contoh)", Role.ADMIN));
        return Stream.of(leaders.stream(), desks, HEADS.stream(), others.stream())
                .flatMap(drafts -> drafts)
                .toList();
    }

    void create() {
        for (AccountDraft draft : drafts()) {
            if (find(draft.username()).isEmpty()) {
                accounts.createWithLastingPassword(draft, settings.password());
            }
        }
    }

    /** Who carries the files of an OPD to a release. */
    Hands hands(String opd) {
        var desk = Arrays.stream(Desk.values())
                .filter(one -> one.opd.equals(opd))
                .findFirst()
                .orElseThrow();
        return new Hands(get(desk.operator().username()), get(desk.kepala().username()), get(WALIDATA));
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
