package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.OPERATOR;
import static id.go.padang.carano.submission.Sheets.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WorkbookDeliveryTest {

    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private Texts texts;

    @Test
    void isCheckedLikeACsvAndEveryChangedCellIsSaidWithItsLineAndColumn() {
        var batch = receive(Period.semester(2023, 1), Sheets.yatim(6, sheet -> {
            sheet.value(1, column("nik"), 1371090405150001L);
            sheet.value(2, column("tanggal_lahir"), LocalDate.of(2015, 5, 4));
            sheet.style(2, column("tanggal_lahir")).format("dd/mm/yyyy").set();
            sheet.value(3, column("tanggal_lahir"), 42128);
            sheet.formula(4, column("nama"), "A1");
            sheet.value(5, column("jenis"), "ANAK");
            sheet.value(5, column("nik"), 1.37E15);
        }));

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.rows()).isEqualTo(6);
        assertThat(batch.accepted()).isEqualTo(2);
        var problems =
                ActingAs.account(OPERATOR, () -> submissionService.problems(batch.id(), ProblemFilter.ALL, 0, 100));
        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.rule())
                .containsExactly(
                        "2 nik cell.number",
                        "4 tanggal_lahir cell.day",
                        "5 nama cell.formula",
                        "6 nik cell.number",
                        "6 jenis choice");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.value()).doesNotContainPattern("\\d{9}");
            for (var locale : Texts.LOCALES) {
                assertThat(texts.get(locale, "rule." + problem.rule())).isNotBlank();
                assertThat(texts.get(locale, "rule." + problem.rule() + ".advice"))
                        .isNotBlank();
            }
        });
        assertThat(errorFile(batch.id()).lines().toList())
                .hasSize(5)
                .first()
                .isEqualTo("\uFEFF" + String.join(";", YatimCsv.COLUMNS) + ";baris;masalah;saran");
    }

    @Test
    void isRefusedWithASentenceWhenItHidesRows() {
        var batch = receive(Period.semester(2023, 1), Sheets.yatim(4, sheet -> sheet.hideRow(3)));

        assertThat(batch.status()).isEqualTo(BatchStatus.REFUSED);
        var problem = ActingAs.account(OPERATOR, () -> submissionService.problems(batch.id(), ProblemFilter.ALL, 0, 10))
                .getFirst();
        assertThat(texts.get(
                        Texts.INDONESIAN,
                        "rule." + problem.rule(),
                        problem.arguments().toArray()))
                .isEqualTo("Baris tersembunyi: 4");
    }

    @Test
    void ofAHundredThousandRowsNeedsLittleMemoryAndLeavesNoFileBehind() throws InterruptedException, IOException {
        var content = Sheets.yatim(ROWS, sheet -> {});
        var files = temporaryFiles();
        long before = liveHeap();
        long most = before;

        long id = ActingAs.account(
                OPERATOR,
                () -> submissionService
                        .receive(
                                yatim(),
                                Period.semester(2023, 2),
                                "seratus-ribu.xlsx",
                                new ByteArrayInputStream(content))
                        .id());
        var batch = read(id);
        for (; batch.status() == BatchStatus.RECEIVED; batch = read(id)) {
            most = Math.max(most, liveHeap());
            Thread.sleep(200);
        }

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.accepted()).isEqualTo(ROWS);
        assertThat((most - before) / MEGABYTE).isLessThan(128);
        assertThat(temporaryFiles()).isEqualTo(files);
    }

    private static List<String> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") || name.contains("fastexcel") || name.contains("compress"))
                    .sorted()
                    .toList();
        }
    }

    private BatchSummary receive(Period period, byte[] content) {
        return ActingAs.account(
                OPERATOR,
                () -> submissionService.receiveAndCheck(
                        yatim(), period, "yatim.xlsx", new ByteArrayInputStream(content)));
    }

    private String errorFile(long id) {
        var out = new ByteArrayOutputStream();
        ActingAs.account(OPERATOR, () -> submissionService.writeErrorFile(id, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private BatchSummary read(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }

    private Dataset yatim() {
        return indicatorService.dataset(Dataset.YATIM);
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
