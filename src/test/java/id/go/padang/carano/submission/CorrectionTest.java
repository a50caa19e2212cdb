package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.KEPALA;
import static id.go.padang.carano.submission.People.OPERATOR;
import static id.go.padang.carano.submission.People.OTHER_OPERATOR;
import static id.go.padang.carano.submission.People.WALIDATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CorrectionTest {

    private static final String REASON = "Alamat belum lengkap";

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void replacesTheOpenRowsAndNothingElse() throws InterruptedException {
        long parent = returned(Period.semester(2021, 1), 100);
        var errors = errorFile(parent).lines().toList();
        assertThat(errors).hasSize(4);
        assertThat(errors.subList(1, 4)).allSatisfy(line -> assertThat(line).containsPattern(",[235],"));

        // row 2 is left out, 3 and 5 are mended, 6 was never open, 3 comes twice, and one says nonsense
        var corrections = errors.getFirst() + "\n"
                + line(errors, 3).replace("ANAK", "PIATU") + "\n"
                + line(errors, 5).replace("Jalan Contoh", "Jalan Contoh 5") + "\n"
                + line(errors, 5).replace(",5,", ",6,") + "\n"
                + line(errors, 3).replace("ANAK", "PIATU") + "\n"
                + line(errors, 5).replace(",5,", ",lima,") + "\n";
        long id = correct(parent, corrections);

        var batch = read(id);
        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.corrects()).contains(parent);
        assertThat(problems(id))
                .containsExactly(
                        "-6 baris correction.not_open",
                        "-5 baris correction.twice",
                        "-4 baris correction.not_open",
                        "2  correction.missing",
                        "4 kode_kelurahan area.empty");
        assertThat(rows(id)).extracting(AcceptedRow::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(rows(id)).extracting(AcceptedRow::warnings).containsExactly(0, 1, 0, 0);
        assertThat(List.of(batch.rows(), batch.accepted(), batch.warned(), batch.rejected()))
                .containsExactly(8L, 4L, 1L, 4L);
        assertThat(rows(parent)).extracting(AcceptedRow::line).containsExactly(2L, 4L, 5L, 6L);

        ActingAs.account(OPERATOR, () -> submissionService.submit(id));
        ActingAs.account(KEPALA, () -> submissionService.verify(id));
        ActingAs.account(WALIDATA, () -> submissionService.validate(id));
        assertThat(read(id).status()).isEqualTo(BatchStatus.VALIDATED);
    }

    @Test
    void looksAtAllRowsTogetherAgain() throws InterruptedException {
        long parent = returned(Period.semester(2021, 2), 200);
        var errors = errorFile(parent).lines().toList();
        var taken = YatimCsv.sound(200 + 5, "nik");

        long id = correct(
                parent,
                errors.getFirst() + "\n"
                        + line(errors, 3).replace("ANAK", "PIATU").replace(YatimCsv.sound(200 + 2, "nik"), taken)
                        + "\n");

        // row 3 came before row 6 in the first file, and so the later of the two goes
        assertThat(problems(id)).contains("6 nik nik.repeated");
        assertThat(read(id)).satisfies(batch -> {
            assertThat(batch.accepted() + batch.rejected()).isEqualTo(batch.rows());
            assertThat(batch.rows()).isEqualTo(5);
        });
    }

    @Test
    void tellsTheHistoryOfARowThroughEveryBatchItWentThrough() throws InterruptedException {
        long parent = returned(Period.semester(2020, 1), 300);
        var errors = errorFile(parent).lines().toList();
        long id = correct(
                parent, errors.stream().collect(Collectors.joining("\n")).replace("ANAK", "PIATU") + "\n");

        var history = ActingAs.account(WALIDATA, () -> submissionService.history(id, 5));
        assertThat(history).extracting(RowVersion::batchId).containsExactly(parent, id);
        assertThat(history.getFirst().deliveredBy()).contains(OPERATOR.displayName());
        assertThat(history.getFirst().values().orElseThrow()).noneMatch(value -> value.matches(".*\\d{9}.*"));
        assertThat(history.getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(REASON));
        assertThat(history.getFirst().moves())
                .extracting(BatchEvent::status)
                .endsWith(BatchStatus.SUBMITTED, BatchStatus.RETURNED);
        assertThat(history.getLast().deliveredBy()).contains(OPERATOR.displayName());

        var kept = ActingAs.account(KEPALA, () -> submissionService.history(id, 6));
        assertThat(kept.getLast().deliveredBy()).isEmpty();
        assertThatThrownBy(() -> ActingAs.account(OTHER_OPERATOR, () -> submissionService.history(id, 6)))
                .isInstanceOf(SubmissionRefusedException.class);
    }

    @Test
    void canItselfBeReturnedAndCorrected() throws InterruptedException {
        long parent = returned(Period.semester(2020, 2), 400);
        var errors = errorFile(parent).lines().toList();
        long id = correct(parent, errors.getFirst() + "\n" + line(errors, 5) + "\n");
        ActingAs.account(OPERATOR, () -> submissionService.submit(id));
        ActingAs.account(KEPALA, () -> submissionService.returnRows(id, List.of(5L, 6L), REASON));

        var again = errorFile(id).lines().toList();
        assertThat(again.stream().skip(1))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsPattern(",[2356],"));
        long last = correct(id, again.stream().collect(Collectors.joining("\n")).replace("ANAK", "PIATU") + "\n");

        assertThat(rows(last)).extracting(AcceptedRow::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(read(last).rejected()).isZero();
    }

    @Test
    void isForReturnedBatchesAndForErrorFilesOnly() throws InterruptedException {
        long parent = returned(Period.semester(2019, 1), 500);
        var errors = errorFile(parent);
        long other = checked(Period.semester(2019, 2), 600);
        assertRefused("submission.refused.not_returned", other, errors);

        long wrong = correct(parent, new YatimCsv().row(501).text());
        assertThat(read(wrong).status()).isEqualTo(BatchStatus.REFUSED);
        assertThat(problems(wrong)).containsExactly("0  file.correction_header");
        correct(parent, errors);
        assertRefused("submission.refused.corrected", parent, errors + "\n");
    }

    /** Rows 2 to 6: row 3 was rejected, row 4 has a warning, rows 2 and 5 were flagged. */
    private long returned(Period period, int first) {
        long id = checked(period, first);
        ActingAs.account(OPERATOR, () -> submissionService.submit(id));
        ActingAs.account(KEPALA, () -> submissionService.returnRows(id, List.of(2L, 5L), REASON));
        return id;
    }

    private long checked(Period period, int first) {
        var file = new YatimCsv()
                .row(first + 1)
                .row(first + 2, "jenis", "ANAK")
                .row(first + 3, "kode_kelurahan", "")
                .row(first + 4)
                .row(first + 5);
        var dataset = indicatorService.dataset(Dataset.YATIM);
        return ActingAs.account(
                OPERATOR,
                () -> submissionService
                        .receiveAndCheck(dataset, period, "induk.csv", file.stream())
                        .id());
    }

    private long correct(long parent, String text) throws InterruptedException {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        long id = ActingAs.account(
                OPERATOR,
                () -> submissionService
                        .correct(parent, "perbaikan.csv", content)
                        .id());
        Waiting.until(() -> read(id), batch -> batch.status() != BatchStatus.RECEIVED);
        return id;
    }

    private void assertRefused(String key, long parent, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() ->
                        ActingAs.account(OPERATOR, () -> submissionService.correct(parent, "perbaikan.csv", content)))
                .asInstanceOf(type(SubmissionRefusedException.class))
                .extracting(SubmissionRefusedException::key)
                .isEqualTo(key);
    }

    private static String line(List<String> lines, int number) {
        return lines.stream()
                .filter(line -> line.contains("," + number + ","))
                .findFirst()
                .orElseThrow();
    }

    private String errorFile(long id) {
        var out = new ByteArrayOutputStream();
        ActingAs.account(OPERATOR, () -> submissionService.writeErrorFile(id, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> problems(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.problems(id, ProblemFilter.ALL, 0, 100)).stream()
                .map(problem -> problem.line() + " " + problem.column() + " " + problem.rule())
                .toList();
    }

    private List<AcceptedRow> rows(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.rows(id, 0, 100));
    }

    private BatchSummary read(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }
}
