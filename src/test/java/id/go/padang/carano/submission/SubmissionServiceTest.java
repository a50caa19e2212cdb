package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.ADMIN;
import static id.go.padang.carano.submission.People.KEPALA;
import static id.go.padang.carano.submission.People.OPERATOR;
import static id.go.padang.carano.submission.People.OTHER_KEPALA;
import static id.go.padang.carano.submission.People.OTHER_OPERATOR;
import static id.go.padang.carano.submission.People.PIMPINAN;
import static id.go.padang.carano.submission.People.WALIDATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class SubmissionServiceTest {

    // every batch of these tests is another file
    private static final AtomicInteger SERIAL = new AtomicInteger(3000);
    private static final Period PERIOD = Period.semester(2025, 2);

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private InterruptedBatches interruptedBatches;

    @Autowired
    private BatchMoves moves;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesAFileFromTheOperatorOverKepalaToWalidata() {
        long id = checked();
        as(OPERATOR, () -> submissionService.submit(id));
        as(KEPALA, () -> submissionService.verify(id));
        as(WALIDATA, () -> submissionService.validate(id));

        assertThat(ActingAs.account(WALIDATA, () -> submissionService.readyToPublish()))
                .extracting(BatchSummary::id)
                .contains(id);
        as(WALIDATA, () -> submissionService.markPublished(List.of(id), 1));
        assertThat(ActingAs.account(WALIDATA, () -> submissionService.events(id)))
                .extracting(BatchEvent::status)
                .containsExactly(
                        BatchStatus.RECEIVED,
                        BatchStatus.CHECKED,
                        BatchStatus.SUBMITTED,
                        BatchStatus.VERIFIED,
                        BatchStatus.VALIDATED,
                        BatchStatus.PUBLISHED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = ?")
                        .param("batch/" + id)
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void offersOnlyTheLatestValidatedBatchOfAPeriod() {
        long earlier = validated();
        long later = validated();

        assertThat(status(earlier)).isEqualTo(BatchStatus.REPLACED);
        assertThat(status(later)).isEqualTo(BatchStatus.VALIDATED);
    }

    @Test
    void returnsTheBatchAndShowsTheFlaggedRowsWithTheirReason() {
        long id = checked();
        as(OPERATOR, () -> submissionService.submit(id));

        as(KEPALA, () -> submissionService.returnRows(id, List.of(2L), "Alamat belum lengkap"));

        assertThat(status(id)).isEqualTo(BatchStatus.RETURNED);
        var problems = ActingAs.account(OPERATOR, () -> submissionService.problems(id, ProblemFilter.ALL, 0, 10));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.arguments()).containsExactly("Alamat belum lengkap");
        });
    }

    @Test
    void refusesToReturnWithoutAReason() {
        long id = checked();
        as(OPERATOR, () -> submissionService.submit(id));

        assertRefused("submission.refused.reason", KEPALA, () -> submissionService.returnBatch(id, " "));
        assertThat(status(id)).isEqualTo(BatchStatus.SUBMITTED);
    }

    @Test
    void tellsTheSlowerOfTwoWhoWasFaster() throws Exception {
        long id = checked();
        as(OPERATOR, () -> submissionService.submit(id));
        Callable<String> press = () -> {
            try {
                as(KEPALA, () -> submissionService.verify(id));
                return "won";
            } catch (SubmissionRefusedException e) {
                return e.key() + e.arguments().getFirst() + e.arguments().get(1);
            }
        };

        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(press, press)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers)
                    .containsExactlyInAnyOrder("won", "submission.refused.movedVERIFIED" + KEPALA.displayName());
        }
        assertThat(ActingAs.account(KEPALA, () -> submissionService.events(id))).hasSize(4);
    }

    @Test
    void recognisesTheSameFileAndTakesItAgainOnceItWasReturned() {
        var file = file().bytes();
        var dataset = indicatorService.dataset(Dataset.YATIM);
        long id = receive(file).id();

        assertRefused(
                "submission.refused.same_file",
                OPERATOR,
                () -> submissionService.receiveAndCheck(dataset, PERIOD, "lagi.csv", new ByteArrayInputStream(file)));
        as(OPERATOR, () -> submissionService.withdraw(id));
        assertThat(receive(file).status()).isEqualTo(BatchStatus.CHECKED);
    }

    @Test
    void leavesNothingBehindWhenTheTransferBreaksOff() {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        var broken = new SequenceInputStream(file().stream(), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        long before = chunks();

        assertRefused(
                "submission.refused.broken",
                OPERATOR,
                () -> submissionService.receiveAndCheck(dataset, PERIOD, "putus.csv", broken));
        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void takesNothingOverFromAFileThatBreaksInTheMiddle() {
        var file = file();
        for (int i = 0; i < 1500; i++) {
            file.row(SERIAL.incrementAndGet());
        }
        var batch = receive((file.text() + "\"tidak ditutup,,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(batch.status()).isEqualTo(BatchStatus.REFUSED);
        assertThat(rows(batch.id())).isZero();
        assertThat(ActingAs.account(OPERATOR, () -> submissionService.problems(batch.id(), ProblemFilter.ALL, 0, 10)))
                .extracting(problem -> problem.line() + " " + problem.rule())
                .containsExactly("0 file.quotes");
    }

    @Test
    void cleansUpAfterAStopInTheMiddleOfACheck() {
        long id = Ids.next();
        var batch =
                new Batch(Dataset.YATIM, PERIOD, new StoredFile(id, "x.csv", "d", 1), "Akun", SubmissionService.NODE);
        as(OPERATOR, () -> moves.receive(batch));

        interruptedBatches.cleanUp();

        assertThat(status(id)).isEqualTo(BatchStatus.INTERRUPTED);
    }

    @Test
    void doesNotSubmitABatchWithoutAnAcceptedRow() {
        var batch = receive(
                new YatimCsv().row(SERIAL.incrementAndGet(), "jenis", "?!").bytes());

        assertRefused("submission.refused.no_rows", OPERATOR, () -> submissionService.submit(batch.id()));
        assertThat(status(batch.id())).isEqualTo(BatchStatus.CHECKED);
    }

    @Test
    void keepsOtherOpdAndOtherRolesAway() {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        long id = checked();

        for (Account stranger : List.of(OTHER_OPERATOR, PIMPINAN, ADMIN, KEPALA, WALIDATA)) {
            assertThatThrownBy(() ->
                            as(stranger, () -> submissionService.receive(dataset, PERIOD, "x.csv", file().stream())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(ActingAs.account(OTHER_OPERATOR, () -> submissionService.batch(id)))
                .isEmpty();
        assertThat(ActingAs.account(OTHER_KEPALA, () -> submissionService.batches(BatchFilter.ALL, 0, 1000)))
                .noneMatch(batch -> batch.dataset().equals(Dataset.YATIM));
        assertRefused("submission.refused.unknown", OTHER_OPERATOR, () -> submissionService.submit(id));
        as(OPERATOR, () -> submissionService.submit(id));
        assertRefused("submission.refused.unknown", OTHER_KEPALA, () -> submissionService.verify(id));
        assertThatThrownBy(() -> as(OPERATOR, () -> submissionService.verify(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(KEPALA, () -> submissionService.validate(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(PIMPINAN, () -> submissionService.batches(BatchFilter.ALL, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(status(id)).isEqualTo(BatchStatus.SUBMITTED);
    }

    @Test
    void keepsNoPersonalNumberInPlainSight() {
        int n = SERIAL.incrementAndGet();
        long id = receive(new YatimCsv().row(n).bytes()).id();
        var nik = YatimCsv.sound(n, "nik");

        var hex = jdbc.sql(
                        "SELECT CONCAT(HEX(secret), HEX(nik_index), HEX(no_kk_index)) FROM register_yatim WHERE batch_id = ?")
                .param(id)
                .query(String.class)
                .single();
        var plainHex = HexFormat.of().withUpperCase().formatHex(nik.getBytes(StandardCharsets.US_ASCII));
        assertThat(hex).doesNotContain(plainHex);
        assertThat(ActingAs.account(KEPALA, () -> submissionService.rows(id, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .noneMatch(nik::equals)
                        .first()
                        .isEqualTo(nik.substring(0, 4) + "…**…" + nik.substring(12)));
    }

    private long validated() {
        long id = checked();
        as(OPERATOR, () -> submissionService.submit(id));
        as(KEPALA, () -> submissionService.verify(id));
        as(WALIDATA, () -> submissionService.validate(id));
        return id;
    }

    private long checked() {
        return receive(file().bytes()).id();
    }

    private static YatimCsv file() {
        return new YatimCsv().row(SERIAL.incrementAndGet()).row(SERIAL.incrementAndGet());
    }

    private BatchSummary receive(byte[] content) {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        return ActingAs.account(
                OPERATOR,
                () -> submissionService.receiveAndCheck(
                        dataset, PERIOD, "yatim.csv", new ByteArrayInputStream(content)));
    }

    private BatchStatus status(long id) {
        return ActingAs.account(
                WALIDATA, () -> submissionService.batch(id).orElseThrow().status());
    }

    private long rows(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM register_yatim WHERE batch_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private long chunks() {
        return jdbc.sql("SELECT COUNT(*) FROM batch_file_chunk")
                .query(Long.class)
                .single();
    }

    private static void as(Account account, Runnable work) {
        ActingAs.account(account, work);
    }

    private static void assertRefused(String key, Account account, Runnable work) {
        assertThatThrownBy(() -> ActingAs.account(account, work))
                .asInstanceOf(type(SubmissionRefusedException.class))
                .extracting(SubmissionRefusedException::key)
                .isEqualTo(key);
    }
}
