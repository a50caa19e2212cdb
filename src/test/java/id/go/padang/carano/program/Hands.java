package id.go.padang.carano.program;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/** Who acts in these tests. */
public final class Hands {

    public static final Account WALIDATA = account(71, Role.WALIDATA, Optional.empty());
    public static final Account PIMPINAN = account(72, Role.PIMPINAN, Optional.empty());
    public static final Account DINSOS = account(73, Role.KEPALA_OPD, Optional.of(Opd.DINAS_SOSIAL));
    public static final Account DUKCAPIL = account(74, Role.KEPALA_OPD, Optional.of(Opd.DUKCAPIL));
    public static final Account DISNAKER = account(75, Role.KEPALA_OPD, Optional.of(Opd.DINAS_TENAGA_KERJA));
    public static final Account AUDITOR = account(76, Role.AUDITOR, Optional.empty());

    /** A member for Lubuk Kilangan and Pauh. */
    public static final Account DEWAN = new Account(
            77,
            "dewan-uji",
            "Dewan",
            Role.DEWAN,
            Optional.empty(),
            Optional.of(new Dapil(2024, 3, 6, List.of(new KodeWilayah("13.71.02"), new KodeWilayah("13.71.08")))),
            Optional.empty(),
            Texts.INDONESIAN);

    /** Another one for the same. */
    public static final Account DEWAN_TOO = new Account(
            78,
            "dewan-uji-2",
            "Dewan",
            Role.DEWAN,
            Optional.empty(),
            DEWAN.dapil(),
            Optional.empty(),
            Texts.INDONESIAN);

    public static final Account LURAH = in(79, Role.LURAH, "13.71.09.1006");
    public static final Account CAMAT = in(80, Role.CAMAT, "13.71.09");

    private Hands() {}

    private static Account account(long id, Role role, Optional<String> opd) {
        return new Account(
                id, "uji-" + id, role + " uji", role, opd, Optional.empty(), Optional.empty(), Texts.INDONESIAN);
    }

    private static Account in(long id, Role role, String kode) {
        return new Account(
                id,
                "uji-" + id,
                role + " uji",
                role,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new KodeWilayah(kode)),
                Texts.INDONESIAN);
    }
}
