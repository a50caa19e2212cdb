package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.ActingAs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The years 2010 to 2019 are this test's. */
@WithOwnRegisters
class MatchingTest {

    @Autowired
    private Hands hands;

    @Autowired
    private MatchingService matchingService;

    @Autowired
    private Matcher matcher;

    @Autowired
    private MatchRunQueries runs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysOfEveryRowWhetherItIsPadanAndWhyNot() {
        hands.validated(
                Dataset.PENDUDUK,
                "2011-S2",
                rows -> rows.row(1).row(2).row(3).row(4).row(5).row(6).row(7));
        hands.validated(
                Dataset.PERISTIWA,
                "2012-B02",
                rows -> rows.row(5, "tanggal_peristiwa", "2012-01-20", "tanggal_lapor", "2012-02-03")
                        .row(8, "jenis", "PINDAH", "tanggal_peristiwa", "2012-02-01", "tanggal_lapor", "2012-02-03")
                        // moved away and still in the base: the base is right
                        .row(6, "jenis", "PINDAH", "tanggal_peristiwa", "2012-02-01", "tanggal_lapor", "2012-02-03")
                        .row(9, "jenis", "PINDAH", "tanggal_peristiwa", "2012-02-01", "tanggal_lapor", "2012-02-03"));
        hands.validated(
                Dataset.PERISTIWA,
                "2012-B09",
                rows -> rows.row(7, "tanggal_peristiwa", "2012-08-20", "tanggal_lapor", "2012-09-03"));

        long batch = hands.checked(
                Dataset.KESEJAHTERAAN,
                "2012-TW1",
                rows -> rows.row(
                                1,
                                "nama",
                                Rows.name(1).toUpperCase(java.util.Locale.ROOT).replace("SIKUMBANG", "SIKUMBAN"))
                        .row(2, "nama", "Zulkarnain Putra")
                        .row(3, "tanggal_lahir", "1970-01-01")
                        .row(4, "kode_kelurahan", "13.71.09.1006")
                        .row(5)
                        .row(6, "kode_kelurahan", "13.71.09")
                        .row(7)
                        .row(8)
                        .row(10)
                        .row(11)
                        .row(11, "no_kk", Rows.kk(12)));

        assertThat(states(batch))
                .containsExactly(
                        MatchState.PADAN,
                        MatchState.NAME,
                        MatchState.BIRTH,
                        MatchState.KELURAHAN,
                        MatchState.DEAD,
                        MatchState.PADAN,
                        MatchState.PADAN,
                        MatchState.MOVED,
                        MatchState.NOT_FOUND,
                        MatchState.DOUBLE,
                        MatchState.DOUBLE);
        var summary = summary(batch);
        assertThat(summary.run()).isEqualTo(RunState.DONE);
        assertThat(summary.counts())
                .containsAllEntriesOf(Map.of(MatchState.PADAN, 3L, MatchState.NOT_FOUND, 1L, MatchState.DOUBLE, 2L));
        assertThat(summary.total()).isEqualTo(11);

        matcher.match(batch);
        assertThat(summary(batch))
                .usingRecursiveComparison()
                .ignoringFields("batch")
                .isEqualTo(summary);
    }

    @Test
    void comparesTheHolderOfAParcelByNameAlone() {
        hands.validated(Dataset.PENDUDUK, "2012-S2", rows -> rows.row(21).row(22));

        long batch = hands.checked(
                Dataset.TANAH,
                "2012",
                rows -> rows.row(21, "kode_kelurahan", "13.71.01.1001")
                        .row(22, "nama_pemegang", "Zulkarnain Putra")
                        .row(23, "nik_pemegang", Rows.nik(21), "nama_pemegang", Rows.name(21))
                        .row(24, "nik_pemegang", "", "jenis_pemegang", "KAUM"));

        assertThat(states(batch)).containsExactly(MatchState.PADAN, MatchState.NAME, MatchState.PADAN);
    }

    @Test
    void saysWhenThereIsNoPopulationYet() {
        long batch = hands.checked(
                Dataset.PENGANGGUR,
                "2010-B01",
                rows -> rows.row(
                        31,
                        "tanggal_daftar",
                        "2009-12-01",
                        "berlaku_sampai",
                        "2011-11-30",
                        "mulai_menganggur",
                        "2009-06-01"));

        assertThat(summary(batch).run()).isEqualTo(RunState.NO_BASE);
        assertThat(summary(batch).counts()).isEmpty();
    }

    @Test
    void takesUpWhatBrokeOffWhenSomebodyPressesTheButton() {
        hands.validated(Dataset.PENDUDUK, "2013-S2", rows -> rows.row(41));
        long batch = hands.checked(Dataset.KESEJAHTERAAN, "2014-TW1", rows -> rows.row(41));
        runs.set(batch, RunState.RUNNING, null, 0);

        runs.stopUnfinished();
        assertThat(summary(batch).run()).isEqualTo(RunState.STOPPED);
        assertThat(summary(batch).counts()).isEmpty();
        ActingAs.account(Hands.DINSOS, () -> matchingService.match(batch));
        hands.settle();

        assertThat(summary(batch).matched()).isEqualTo(1);
    }

    @Test
    void keepsADecisionThroughEveryNewComparisonUntilItIsUndone() {
        hands.validated(
                Dataset.PENDUDUK,
                "2014-S2",
                rows -> rows.row(51, "nama", "Muhammad Rizki Chaniago", "tanggal_lahir", "1990-05-04")
                        .row(52, "nama", "Zulkifli Tanjung", "tanggal_lahir", "1990-05-04")
                        .row(53, "nama", "Muhammad Rizki Chaniago", "tanggal_lahir", "1955-11-30"));
        long batch = hands.checked(
                Dataset.KESEJAHTERAAN,
                "2015-TW1",
                rows -> rows.row(54, "nama", "M Rizki Chaniago", "tanggal_lahir", "1990-04-05")
                        .row(55));

        var candidates = ActingAs.account(Hands.DINSOS, () -> matchingService.candidates(batch, 2));
        assertThat(candidates).singleElement().satisfies(one -> {
            assertThat(one.populationLine()).isEqualTo(2);
            assertThat(one.birth()).isEqualTo(Birth.SWAPPED);
            assertThat(one.sameArea()).isTrue();
            assertThat(one.person().values()).doesNotContain(Rows.nik(51), "Muhammad Rizki Chaniago");
        });

        ActingAs.account(Hands.DINSOS, () -> matchingService.accept(batch, 2, 2));
        ActingAs.account(Hands.DINSOS, () -> matchingService.refuse(batch, 3));
        assertThat(states(batch)).containsExactly(MatchState.ACCEPTED, MatchState.NOT_FOUND);
        assertThat(summary(batch).matched()).isEqualTo(1);
        assertThatThrownBy(() -> ActingAs.account(Hands.WALIDATA, () -> matchingService.refuse(batch, 2)))
                .isInstanceOf(MatchingRefusedException.class)
                .hasMessage("match.refused.decided");

        matcher.match(batch);
        assertThat(states(batch)).containsExactly(MatchState.ACCEPTED, MatchState.NOT_FOUND);
        assertThat(row(batch, 1).decision()).isPresent();

        ActingAs.account(Hands.WALIDATA, () -> matchingService.undo(batch, 2));
        ActingAs.account(Hands.WALIDATA, () -> matchingService.undo(batch, 3));
        matcher.match(batch);
        assertThat(states(batch)).containsExactly(MatchState.NOT_FOUND, MatchState.NOT_FOUND);
        assertThat(row(batch, 0).decision()).isEmpty();
        assertThat(jdbc.sql(
                                "SELECT CONCAT(action, ' ', detail) FROM audit_entry WHERE subject = ? AND action LIKE 'MATCH%'")
                        .param("batch/" + batch)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "MATCH_ACCEPTED line=2", "MATCH_REFUSED line=3", "MATCH_UNDONE line=2", "MATCH_UNDONE line=3");
    }

    @Test
    void carriesDecisionsOverToTheNextDeliveryOfTheSameRow() {
        hands.validated(
                Dataset.PENDUDUK,
                "2016-S2",
                rows -> rows.row(81, "nama", "Muhammad Rizki Chaniago", "tanggal_lahir", "1990-05-04")
                        .row(82, "nama", "Zulkifli Tanjung", "tanggal_lahir", "1990-05-04"));
        long first =
                hands.checked(Dataset.YATIM, "2017-S1", rows -> carried(rows).row(87, "tanggal_lahir", "2010-03-03"));
        ActingAs.account(Hands.DINSOS, () -> {
            matchingService.refuse(first, 3);
            matchingService.refuse(first, 4);
            matchingService.refuse(first, 5);
        });

        long second = hands.checked(
                Dataset.YATIM,
                "2017-S2",
                rows -> carried(rows).row(87, "tanggal_lahir", "2010-03-04").row(88, "tanggal_lahir", "2010-03-05"));

        assertThat(decisions(second)).containsExactly("-", "2017-S1", "2017-S1", "-", "-");
        ActingAs.account(Hands.DINSOS, () -> matchingService.undo(second, 3));
        long third = hands.checked(Dataset.YATIM, "2018-S1", rows -> carried(rows));
        assertThat(decisions(third)).containsExactly("-", "-", "2017-S1");
        matcher.match(third);
        assertThat(decisions(third)).containsExactly("-", "-", "2017-S1");
    }

    private static Rows carried(Rows rows) {
        return rows.row(84, "tanggal_lahir", "2010-03-01")
                .row(85, "tanggal_lahir", "2010-03-02")
                .row(86, "tanggal_lahir", "2010-03-02");
    }

    @Test
    void carriesAnAcceptedPersonOverAsLongAsThePopulationHasHim() {
        hands.validated(
                Dataset.PENDUDUK,
                "2017-S2",
                rows -> rows.row(91, "nama", "Muhammad Rizki Chaniago", "tanggal_lahir", "1990-05-04"));
        UnaryOperator<Rows> file = rows -> rows.row(94, "nama", "M Rizki Chaniago", "tanggal_lahir", "1990-04-05");
        long first = hands.checked(Dataset.KESEJAHTERAAN, "2018-TW1", file);
        ActingAs.account(Hands.DINSOS, () -> matchingService.accept(first, 2, 2));

        long second = hands.checked(Dataset.KESEJAHTERAAN, "2018-TW2", file);

        assertThat(states(second)).containsExactly(MatchState.ACCEPTED);
        assertThat(summary(second).matched()).isEqualTo(1);
        assertThat(decisions(second)).containsExactly("2018-TW1");
        ActingAs.account(Hands.DINSOS, () -> matchingService.undo(second, 2));
        assertThat(states(second)).containsExactly(MatchState.NOT_FOUND);
        assertThat(states(first)).containsExactly(MatchState.ACCEPTED);
        hands.validated(Dataset.PENDUDUK, "2018-S2", rows -> rows.row(92));
        long third = hands.checked(Dataset.KESEJAHTERAAN, "2019-TW1", file);
        assertThat(states(third)).containsExactly(MatchState.NOT_FOUND);
        assertThat(decisions(third)).containsExactly("-");
    }

    private List<String> decisions(long batch) {
        return ActingAs.account(
                Hands.WALIDATA,
                () -> matchingService.rows(batch, Optional.empty(), 0, 100).stream()
                        .map(row -> row.decision()
                                .flatMap(MatchedRow.Decision::carriedFrom)
                                .map(period -> period.code())
                                .orElse("-"))
                        .toList());
    }

    @Test
    void acceptsNobodyWhoIsNoCandidate() {
        hands.validated(Dataset.PENDUDUK, "2015-S2", rows -> rows.row(61));
        long batch = hands.checked(Dataset.KESEJAHTERAAN, "2016-TW1", rows -> rows.row(62));

        assertThatThrownBy(() -> ActingAs.account(Hands.DINSOS, () -> matchingService.accept(batch, 2, 2)))
                .hasMessage("match.refused.candidate");
    }

    @Test
    void isForTheOwningOpdAndWalidataOnly() {
        long batch = hands.checked(Dataset.KESEJAHTERAAN, "2010-TW1", rows -> rows.row(71));

        assertThat(ActingAs.account(Hands.DISNAKER, () -> matchingService.batch(batch)))
                .isEmpty();
        assertThatThrownBy(() ->
                        ActingAs.account(Hands.DISNAKER, () -> matchingService.rows(batch, Optional.empty(), 0, 10)))
                .hasMessage("match.refused.unknown");
        assertThatThrownBy(() -> ActingAs.account(Hands.PIMPINAN, () -> matchingService.batches()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<MatchState> states(long batch) {
        return ActingAs.account(
                Hands.WALIDATA,
                () -> matchingService.rows(batch, Optional.empty(), 0, 100).stream()
                        .map(MatchedRow::state)
                        .toList());
    }

    private MatchedRow row(long batch, int index) {
        return ActingAs.account(
                Hands.WALIDATA,
                () -> matchingService.rows(batch, Optional.empty(), index, 1).getFirst());
    }

    private MatchSummary summary(long batch) {
        return ActingAs.account(
                Hands.WALIDATA, () -> matchingService.batch(batch).orElseThrow());
    }
}
