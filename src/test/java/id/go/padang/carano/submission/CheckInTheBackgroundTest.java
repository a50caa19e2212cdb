package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.register.CheckedRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.SourceRow;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class CheckInTheBackgroundTest {

    private static final Period PERIOD = Period.semester(2022, 2);

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private RegisterService registerService;

    @Autowired
    private InterruptedBatches interruptedBatches;

    @Autowired
    private CheckQueue queue;

    @Autowired
    private FileStore files;

    @Autowired
    private BatchMoves moves;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void waitsWhileTwoOthersAreCheckedAndSaysHowMany() throws InterruptedException {
        queue.enter(-1);
        queue.enter(-2);
        long first = receive(1, 10);
        long second = receive(11, 10);
        Waiting.until(() -> progress(second).ahead(), ahead -> ahead == 3);
        assertThat(progress(first).ahead()).isEqualTo(2);

        // the one that is given up makes room
        ActingAs.account(OPERATOR, () -> submissionService.withdraw(first));
        assertThat(status(first)).isEqualTo(BatchStatus.WITHDRAWN);
        assertThat(progress(second).ahead()).isEqualTo(2);
        queue.leave(-1);

        assertThat(settled(second)).isEqualTo(BatchStatus.CHECKED);
        queue.leave(-2);
        Waiting.until(() -> remains(first), left -> left == 0);
    }

    @Test
    void isTakenBackInTheMiddleAndLeavesNothing() throws InterruptedException {
        long id = receive(100, 60_000);
        var progress = Waiting.until(() -> progress(id), one -> one.rows() > 0 || status(id) == BatchStatus.CHECKED);
        assertThat(progress.rows()).isBetween(1L, 60_000L);
        assertThat(progress.percent()).isPositive();
        assertThat(progress.left()).isPresent();

        ActingAs.account(OPERATOR, () -> submissionService.withdraw(id));

        assertThat(status(id)).isEqualTo(BatchStatus.WITHDRAWN);
        Waiting.until(() -> remains(id), left -> left == 0);
        Thread.sleep(300);
        assertThat(remains(id)).isZero();
        assertThat(status(id)).isEqualTo(BatchStatus.WITHDRAWN);
    }

    @Test
    void keepsTheFileOfACheckThatBrokeOffAndTakesItUpAgain() throws InterruptedException {
        long id = halfChecked();

        interruptedBatches.cleanUp();

        assertThat(status(id)).isEqualTo(BatchStatus.INTERRUPTED);
        Waiting.until(() -> registerRows(id), left -> left == 0);
        assertThat(chunks(id)).isPositive();
        ActingAs.account(OPERATOR, () -> submissionService.resume(id));
        assertThat(settled(id)).isEqualTo(BatchStatus.CHECKED);
        assertThat(read(id).accepted()).isEqualTo(2);
        assertThatThrownBy(() -> ActingAs.account(OPERATOR, () -> submissionService.resume(id)))
                .isInstanceOf(SubmissionRefusedException.class);
    }

    @Test
    void removesWhatACheckLeftEvenAfterAnotherStop() throws InterruptedException {
        long id = halfChecked();
        ActingAs.account(OPERATOR, () -> moves.move(id, BatchStatus.INTERRUPTED, null));

        interruptedBatches.cleanUp();

        Waiting.until(() -> registerRows(id), left -> left == 0);
        assertThat(status(id)).isEqualTo(BatchStatus.INTERRUPTED);
        assertThat(chunks(id)).isPositive();
    }

    @Test
    void saysAtOnceThatItWasInterruptedAndMayBeTakenUpWhileItsRowsAreStillBeingRemoved() throws InterruptedException {
        long id = halfChecked(60_000);

        interruptedBatches.cleanUp();

        assertThat(status(id)).isEqualTo(BatchStatus.INTERRUPTED);
        assertThat(registerRows(id)).isGreaterThan(20_000);
        ActingAs.account(OPERATOR, () -> submissionService.resume(id));
        assertThat(settled(id)).isEqualTo(BatchStatus.CHECKED);
        assertThat(read(id).accepted()).isEqualTo(2);
        Thread.sleep(300);
        assertThat(registerRows(id)).isEqualTo(2);
    }

    @Test
    void mayAlsoBeWithdrawnAfterAStop() throws InterruptedException {
        long id = halfChecked();
        interruptedBatches.cleanUp();

        ActingAs.account(OPERATOR, () -> submissionService.withdraw(id));

        Waiting.until(() -> remains(id), left -> left == 0);
    }

    /** As a portal leaves it that is killed after the first chunk. */
    private long halfChecked() {
        return halfChecked(1);
    }

    private long halfChecked(int rows) {
        long id = Ids.next();
        var dataset = indicatorService.dataset(Dataset.YATIM);
        var content = new YatimCsv().row((int) (id % 900)).row((int) (id % 900) + 1);
        return ActingAs.account(OPERATOR, () -> {
            var file = files.store(id, "putus.csv", content.stream());
            moves.receive(new Batch(Dataset.YATIM, PERIOD, file, OPERATOR.displayName(), SubmissionService.NODE));
            var positions =
                    FileHeader.of(dataset, YatimCsv.COLUMNS).orElseThrow().positions();
            var row = List.of(YatimCsv.line(5).split(",", -1));
            var checks = registerService.checks(dataset, PERIOD);
            var written = IntStream.range(2, 2 + rows)
                    .mapToObj(line -> checks.check(new SourceRow(line, positions, row)))
                    .map(checked -> ((CheckedRow.Accepted) checked).row())
                    .toList();
            registerService.add(dataset, id, written);
            return id;
        });
    }

    private long receive(int first, int rows) {
        var text = new StringBuilder(String.join(",", YatimCsv.COLUMNS)).append('\n');
        for (int n = first; n < first + rows; n++) {
            text.append(YatimCsv.line(n)).append('\n');
        }
        var content = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        var dataset = indicatorService.dataset(Dataset.YATIM);
        return ActingAs.account(
                OPERATOR,
                () -> submissionService
                        .receive(dataset, PERIOD, "latar-" + first + ".csv", content)
                        .id());
    }

    private BatchStatus settled(long id) throws InterruptedException {
        return Waiting.until(() -> status(id), status -> status != BatchStatus.RECEIVED);
    }

    private BatchStatus status(long id) {
        return read(id).status();
    }

    private BatchSummary read(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }

    private CheckProgress progress(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.progress(id));
    }

    private long remains(long id) {
        return registerRows(id) + chunks(id) + count("batch_problem", id) + count("batch_progress", id);
    }

    private long registerRows(long id) {
        return count("register_yatim", id);
    }

    private long chunks(long id) {
        return count("batch_file_chunk", id);
    }

    private long count(String table, long id) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE batch_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
