package id.go.padang.carano.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithOwnProgram
class GoalServiceTest {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final String HEADER =
            "kode;sasaran;indikator;satuan;arah;tahun;target;opd;peran;kontribusi;kode_program;nama_program;anggaran\n";
    private static final String SOUND = "%s;Kemiskinan turun;kemiskinan;persen;TURUN;2027;3,8;1.06.0.00.0.00.01.0000;"
            + "UTAMA;60;1.06.05;Bantuan;1000\n%s;;;;;2028;3,6;2.07.3.31.0.00.01.0000;PENDUKUNG;40;;;\n";

    @Autowired
    private GoalService goalService;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsAProposedGoalToTheGovernmentAndASetOneToEverybody() {
        long id = create();
        assertThat(see(Hands.DUKCAPIL, id)).isTrue();
        assertThat(see(Hands.DEWAN, id)).isFalse();
        assertThat(see(Hands.LURAH, id)).isFalse();

        as(Hands.PIMPINAN, () -> goalService.set(id, 1));

        assertThat(see(Hands.DEWAN, id)).isTrue();
        assertThat(see(Hands.LURAH, id)).isTrue();
        assertThatThrownBy(() -> see(Hands.AUDITOR, id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void setsNothingWhoseSharesDoNotAddUp() {
        long id = ActingAs.account(
                Hands.DINSOS, () -> goalService.create(Contents.children(code(), "300", "250", "199", "75")));

        assertThatThrownBy(() -> as(Hands.PIMPINAN, () -> goalService.set(id, 1)))
                .hasMessage("program.refused.shares");
        assertThatThrownBy(() -> as(Hands.DINSOS, () -> goalService.set(id, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsAKepalaOpdChangeOnlyWhatTheOwnOpdLeads() {
        long id = create();

        assertThatThrownBy(() -> as(Hands.DUKCAPIL, () -> goalService.change(id, 1, Contents.children(code()))))
                .hasMessage("program.refused.lead");
        assertThatThrownBy(() -> as(Hands.DUKCAPIL, () -> goalService.delete(id, 1)))
                .hasMessage("program.refused.lead");
        assertThatThrownBy(() -> as(Hands.DISNAKER, () -> goalService.agree(id, 1)))
                .hasMessage("program.refused.no_share");
        assertThatThrownBy(() -> as(Hands.DEWAN, () -> goalService.delete(id, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsAYesAsLongAsTheAmountStandsAndAsksAgainAfterAChange() {
        var code = code();
        long id = ActingAs.account(Hands.DINSOS, () -> goalService.create(Contents.children(code)));
        as(Hands.DUKCAPIL, () -> goalService.agree(id, 1));
        as(Hands.PIMPINAN, () -> goalService.set(id, 2));

        as(Hands.DINSOS, () -> goalService.change(id, 3, Contents.children(code, "310", "250", "190", "75")));
        assertThat(share(id, Opd.DUKCAPIL).agreedBy()).isPresent();
        assertThat(read(id).goal().state()).isEqualTo(GoalState.PROPOSED);

        as(Hands.DINSOS, () -> goalService.change(id, 4, Contents.children(code, "300", "260", "190", "75")));
        assertThat(share(id, Opd.DUKCAPIL).agreedBy()).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWhoChangeAtOnce() throws Exception {
        long id = create();
        Callable<Boolean> change = () -> {
            try {
                as(Hands.DINSOS, () -> goalService.change(id, 1, Contents.children(code())));
                return true;
            } catch (ProgramRefusedException refusal) {
                assertThat(refusal).hasMessage("program.refused.moved");
                return false;
            }
        };

        try (var two = Executors.newFixedThreadPool(2)) {
            var done = two.invokeAll(List.of(change, change));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(read(id).goal().version()).isEqualTo(2);
    }

    @Test
    void undoesADeletion() {
        long id = create();
        var before = read(id).goal().content();

        as(Hands.DINSOS, () -> goalService.delete(id, 1));
        assertThat(see(Hands.WALIDATA, id)).isFalse();
        as(Hands.DINSOS, () -> goalService.restore(id));

        assertThat(read(id).goal().content()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE subject = ? ORDER BY sequence_number")
                        .param("goal/" + id)
                        .query(String.class)
                        .list())
                .containsExactly("GOAL_CREATED", "GOAL_DELETED", "GOAL_RESTORED");
    }

    @Test
    void countsReportedPersonsOnceAndNamesWhoIsSilentInTheOrderOfTheShares() {
        long id = create();
        var period = Period.parse("2026-TW2");
        report(Hands.DUKCAPIL, id, period, "180", List.of());
        report(Hands.DINSOS, id, period, "210", List.of(Contents.overlap("60", Opd.DINAS_SOSIAL, Opd.DUKCAPIL)));

        var joint =
                ActingAs.account(Hands.WALIDATA, () -> goalService.progress(id)).getFirst();

        assertThat(read(id).progress().now()).isEqualTo(Value.of(joint.once()));
        assertThat(joint.sum()).isEqualByComparingTo("390");
        assertThat(joint.once()).isEqualByComparingTo("330");
        assertThat(joint.reports()).extracting(GoalReport::opd).containsExactly(Opd.DINAS_SOSIAL, Opd.DUKCAPIL);
        assertThat(joint.silent()).containsExactly(Contents.EDUCATION);
        assertThatThrownBy(() -> report(
                        Hands.DINSOS,
                        id,
                        period,
                        "50",
                        List.of(Contents.overlap("60", Opd.DINAS_SOSIAL, Opd.DUKCAPIL))))
                .hasMessage("program.refused.overlap_large");
        assertThat(ActingAs.account(Hands.WALIDATA, () -> goalService.progress(id))
                        .getFirst()
                        .sum())
                .isEqualByComparingTo("390");
    }

    @Test
    void takesASoundFileInWhole() {
        var code = code();
        var file = bytes("\ufeff" + HEADER + SOUND.formatted(code, code));

        var taken = ActingAs.account(Hands.WALIDATA, () -> goalService.take(file));

        assertThat(taken).isEqualTo(1);
        var content = ActingAs.account(Hands.WALIDATA, goalService::goals).stream()
                .map(reading -> reading.goal().content())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(content.targets()).extracting(YearTarget::year).containsExactly(2027, 2028);
        assertThat(content.leadOpd()).isEqualTo(Opd.DINAS_SOSIAL);
        assertThat(content.measure().kind()).isEqualTo(Measure.Kind.SERIES);
        assertThat(content.programmes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTAMA;60|UTAMA;50|2|kontribusi|program.fault.shares",
                "1.06.0.00.0.00.01.0000|9.99|2|opd|program.problem.opd_unknown",
                "2.07.3.31.0.00.01.0000;PENDUKUNG|1.06.0.00.0.00.01.0000;PENDUKUNG|2|opd|program.problem.opd_twice",
                "PENDUKUNG|UTAMA|2|peran|program.problem.lead",
                "PENDUKUNG|TEMAN|3|peran|program.fault.choice",
                ";kemiskinan;|;yatim.tidak_ada;|2|indikator|program.fault.indicator",
                ";1.06.05;|;1.6.5;|2|kode_program|program.problem.programme_code",
                "3,8|=3+1|2|target|program.fault.formula",
                "3,8|1.234|2|target|program.fault.grouped",
                "3,8|banyak|2|target|program.fault.number",
                ";2028;|;28;|3|tahun|program.fault.year",
                ";2028;|;2027;|2|tahun|program.problem.year_twice",
                "kontribusi|bagian|1|bagian|program.fault.header.unknown",
                "kode;sasaran|sasaran|1|kode|program.fault.header.missing",
                "kode;sasaran|kode;sasaran;sasaran|1|sasaran|program.fault.header.twice",
                "Kemiskinan turun||2|sasaran|program.fault.required",
                "40;;;|40;;;;lebih|3||program.fault.extra",
            })
    void namesLineColumnAndFaultAndTakesNothing(String sound, String broken, int line, String column, String key) {
        var code = code();
        var text = (HEADER + SOUND.formatted(code, code))
                .replaceFirst(
                        java.util.regex.Pattern.quote(sound),
                        java.util.regex.Matcher.quoteReplacement(broken == null ? "" : broken));

        var preview = ActingAs.account(Hands.WALIDATA, () -> goalService.preview(bytes(text)));

        assertThat(preview.faults()).as(preview.toString()).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(column == null ? "" : column);
        });
        assertThatThrownBy(() -> ActingAs.account(Hands.WALIDATA, () -> goalService.take(bytes(text))))
                .hasMessage("program.refused.file");
        assertThat(ActingAs.account(Hands.WALIDATA, goalService::goals))
                .noneMatch(reading -> reading.goal().content().code().equals(code));
    }

    @Test
    void refusesFilesThatAreNoTable() {
        for (var file : List.of(
                new byte[0],
                bytes("PK nonsense"),
                "kode;sasaran\n\u00e4".getBytes(StandardCharsets.ISO_8859_1),
                new byte[3 * 1024 * 1024])) {
            assertThat(ActingAs.account(Hands.WALIDATA, () -> goalService.preview(file))
                            .faults())
                    .isNotEmpty();
        }
    }

    private long create() {
        return ActingAs.account(Hands.DINSOS, () -> goalService.create(Contents.children(code())));
    }

    private GoalReading read(long id) {
        return ActingAs.account(Hands.WALIDATA, () -> goalService.goal(id)).orElseThrow();
    }

    private Share share(long id, String opd) {
        return read(id).goal().content().share(opd).orElseThrow();
    }

    private boolean see(Account account, long id) {
        return ActingAs.account(account, () -> goalService.goal(id)).isPresent();
    }

    private void report(Account account, long id, Period period, String amount, List<Overlap> overlaps) {
        as(account, () -> goalService.report(id, period, new BigDecimal(amount), "", overlaps));
    }

    private static void as(Account account, Runnable work) {
        ActingAs.account(account, work);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String code() {
        return "U" + CODES.incrementAndGet();
    }
}
