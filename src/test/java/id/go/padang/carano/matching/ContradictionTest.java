package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The year 2026 is this test's: what is newest there is current. */
@WithOwnRegisters
class ContradictionTest {

    @Autowired
    private Hands hands;

    @Autowired
    private ContradictionService contradictionService;

    @Autowired
    private ContradictionSearch search;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void publishTheSixRegistersOnce() {
        if (ActingAs.account(Hands.WALIDATA, () -> contradictionService.count(ContradictionFilter.ALL)) > 0) {
            return;
        }
        hands.publish(List.of(
                hands.validated(Dataset.PENDUDUK, "2026-S1", ContradictionTest::penduduk),
                hands.validated(Dataset.PERISTIWA, "2026-B02", ContradictionTest::peristiwa),
                hands.validated(Dataset.KESEJAHTERAAN, "2026-TW2", ContradictionTest::kesejahteraan),
                hands.validated(Dataset.YATIM, "2026-S1", ContradictionTest::yatim),
                hands.validated(
                        Dataset.PENGANGGUR,
                        "2026-B06",
                        rows -> rows.row(3001, soundCard())
                                .row(3002, card("tanggal_lahir", "2013-02-01"))
                                .row(3003, soundCard())
                                .row(3004, card("status", "TIDAK_AKTIF", "berlaku_sampai", "2026-01-31"))
                                .row(3005, card("berlaku_sampai", "2026-01-31"))),
                hands.validated(
                        Dataset.TANAH, "2026", rows -> rows.row(3001).row(2902).row(2905))));
    }

    private static Rows penduduk(Rows rows) {
        return rows.row(3001)
                .row(3002)
                .row(3003, "pekerjaan", "KARYAWAN")
                .row(3004, "pekerjaan", "BURUH")
                .row(3005)
                // on another family card in the welfare register
                .row(3006)
                // both parents of 10502 live
                .row(3007)
                .row(3008)
                // children of the dead 2902: listed, not listed, grown up
                .row(10503, "nik_ayah", Rows.nik(2902))
                .row(10504, "nik_ayah", Rows.nik(2902), "kode_kelurahan", "13.71.08.1001")
                .row(3009, "nik_ibu", Rows.nik(2902))
                .row(10506);
    }

    private static Rows peristiwa(Rows rows) {
        return rows.row(2901, event("MATI"))
                .row(2902, event("MATI"))
                .row(2903, event("PINDAH"))
                .row(2904, event("PINDAH"))
                .row(10501, event("MATI"))
                .row(4001, born())
                .row(10506, birthOf(10506))
                .row(4002, born())
                .row(
                        4002,
                        "jenis",
                        "MATI",
                        "tanggal_lahir",
                        "2026-02-02",
                        "tanggal_peristiwa",
                        "2026-02-05",
                        "tanggal_lapor",
                        "2026-02-20");
    }

    private static Rows kesejahteraan(Rows rows) {
        return rows.row(2901, "program", "PKH")
                .row(2902)
                .row(2903)
                .row(2904, "hubungan", "ANAK")
                .row(3006, "no_kk", Rows.kk(999))
                .row(3001, "program", "PKH");
    }

    private static Rows yatim(Rows rows) {
        return rows.row(10501, "status_bantuan", "MENERIMA")
                .row(10502, "nik_ayah", Rows.nik(3007), "nik_ibu", Rows.nik(3008))
                .row(10503, "nik_ayah", Rows.nik(2902))
                .row(10507, "nik_ayah", Rows.nik(3007), "nik_ibu", Rows.nik(2902));
    }

    @Test
    void findsExactlyWhatContradicts() {
        assertThat(found(Hands.WALIDATA))
                .containsExactlyInAnyOrder(
                        "DEAD_ON_AID kesejahteraan 2",
                        "DEAD_ON_AID yatim 2",
                        "TWO_KK kesejahteraan 6",
                        "ORPHAN_PARENTS_ALIVE yatim 3",
                        "ORPHAN_NOT_LISTED penduduk 11",
                        "UNDER_15_UNEMPLOYED penganggur 3",
                        "EMPLOYED_REGISTERED penganggur 4",
                        "DESIL_OF_MOVED kesejahteraan 4",
                        "PARCEL_OF_DEAD tanah 3",
                        "BIRTH_WITHOUT_RESIDENT peristiwa 7",
                        "LAPSED_ACTIVE penganggur 6");
    }

    @Test
    void findsNothingTwiceAndForgetsNoState() {
        var one = first(Hands.DISNAKER, "LAPSED_ACTIVE");
        settle(Hands.DISNAKER, one, ContradictionState.IN_PROGRESS, "");
        ActingAs.account(Hands.WALIDATA, search::run);

        assertThat(found(Hands.WALIDATA)).hasSize(11);
        assertThat(first(Hands.DISNAKER, "LAPSED_ACTIVE").state()).isEqualTo(ContradictionState.IN_PROGRESS);
        assertThatThrownBy(() -> settle(Hands.DISNAKER, one, ContradictionState.OPEN, ""))
                .hasMessage("contradiction.refused.moved");
        settle(Hands.DISNAKER, first(Hands.DISNAKER, "LAPSED_ACTIVE"), ContradictionState.OPEN, "");
    }

    @Test
    void clearsWhatHasGoneAndReopensWhatComesBack() {
        var one = first(Hands.DISNAKER, "UNDER_15_UNEMPLOYED");
        settle(Hands.DISNAKER, one, ContradictionState.RESOLVED, "Data diperbaiki");
        ActingAs.account(Hands.WALIDATA, search::run);
        assertThat(first(Hands.DISNAKER, "UNDER_15_UNEMPLOYED").state()).isEqualTo(ContradictionState.RESOLVED);

        setBirth("2000-02-01");
        assertThat(count("UNDER_15_UNEMPLOYED", Optional.empty())).isZero();
        assertThat(count("UNDER_15_UNEMPLOYED", Optional.of(ContradictionState.CLEARED)))
                .isEqualTo(1);
        setBirth("2013-02-01");

        assertThat(first(Hands.DISNAKER, "UNDER_15_UNEMPLOYED").state()).isEqualTo(ContradictionState.OPEN);
        assertThat(count("UNDER_15_UNEMPLOYED", Optional.of(ContradictionState.CLEARED)))
                .isZero();
    }

    @Test
    void owesANoteForWhatIsAcceptedAsItIs() {
        var one = first(Hands.DINSOS, "TWO_KK");

        assertThatThrownBy(() -> settle(Hands.DINSOS, one, ContradictionState.ACCEPTED, " "))
                .hasMessage("contradiction.refused.note");
    }

    @Test
    void showsAnOpdItsOwnAndACamatThoseOfTheOwnArea() {
        assertThat(found(Hands.DISNAKER))
                .allMatch(text -> text.contains("penganggur"))
                .hasSize(3);
        assertThat(found(Hands.DINSOS)).hasSize(6);
        assertThat(found(Hands.CAMAT_PAUH)).containsExactly("ORPHAN_NOT_LISTED penduduk 11");
        var one = first(Hands.DINSOS, "TWO_KK");
        assertThatThrownBy(() -> settle(Hands.DISNAKER, one, ContradictionState.IN_PROGRESS, ""))
                .hasMessage("contradiction.refused.unknown");
        assertThatThrownBy(() -> settle(Hands.CAMAT_PAUH, one, ContradictionState.IN_PROGRESS, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> found(Hands.AUDITOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void masksWhoIsMeant() {
        for (var account : List.of(Hands.WALIDATA, Hands.DINSOS, Hands.CAMAT_PAUH)) {
            assertThat(first(account, "ORPHAN_NOT_LISTED").row().orElseThrow().values())
                    .doesNotContain(Rows.nik(10504), Rows.name(10504))
                    .anyMatch(value -> value.endsWith("…**…" + Rows.nik(10504).substring(12)));
        }
    }

    private void setBirth(String day) {
        jdbc.sql(
                        "UPDATE register_penganggur SET tanggal_lahir = ? WHERE line = 3 AND batch_id = (SELECT id FROM batch WHERE dataset = 'penganggur' AND period = '2026-B6')")
                .param(day)
                .update();
        ActingAs.account(Hands.WALIDATA, search::run);
    }

    private void settle(Account account, Contradiction one, ContradictionState state, String note) {
        ActingAs.account(account, () -> contradictionService.settle(one.id(), one.version(), state, note));
    }

    private List<String> found(Account account) {
        return ActingAs.account(
                account,
                () -> contradictionService.find(ContradictionFilter.ALL, 0, 100).stream()
                        .map(one -> one.rule() + " " + one.dataset() + " " + one.line())
                        .toList());
    }

    private Contradiction first(Account account, String rule) {
        var filter = new ContradictionFilter(Optional.of(rule), Optional.empty(), Optional.empty());
        return ActingAs.account(
                account, () -> contradictionService.find(filter, 0, 1).getFirst());
    }

    private long count(String rule, Optional<ContradictionState> state) {
        var filter = new ContradictionFilter(Optional.of(rule), state, Optional.empty());
        return ActingAs.account(Hands.DISNAKER, () -> contradictionService.count(filter));
    }

    private static String[] event(String kind) {
        return new String[] {"jenis", kind, "tanggal_peristiwa", "2026-02-02", "tanggal_lapor", "2026-02-10"};
    }

    private static String[] born() {
        return with(event("LAHIR"), "tanggal_lahir", "2026-02-02");
    }

    private static String[] birthOf(int n) {
        return with(
                event("LAHIR"),
                "tanggal_lahir",
                Rows.birth(n).toString(),
                "tanggal_peristiwa",
                Rows.birth(n).toString());
    }

    private static String[] soundCard() {
        return card();
    }

    private static String[] card(String... changes) {
        return with(new String[] {"tanggal_daftar", "2025-03-01", "berlaku_sampai", "2027-02-28"}, changes);
    }

    private static String[] with(String[] some, String... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
