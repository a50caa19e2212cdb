package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ThirtyKindsOfFaultsTest {

    private static final Period PERIOD = Period.semester(2026, 1);

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private RegisterService registerService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private Texts texts;

    private final YatimCsv file = new YatimCsv();
    private final Map<Long, String> expected = new LinkedHashMap<>();
    private int n;

    @Test
    void areReportedLineByLineAndTheGoodRowsSurvive() {
        writeTheFile();
        var dataset = indicatorService.dataset(Dataset.YATIM);

        var batch = ActingAs.account(
                OPERATOR, () -> submissionService.receiveAndCheck(dataset, PERIOD, "tiga-puluh.csv", file.stream()));

        var problems =
                ActingAs.account(OPERATOR, () -> submissionService.problems(batch.id(), ProblemFilter.ALL, 0, 1000));
        var found = new LinkedHashMap<Long, List<String>>();
        problems.forEach(problem -> found.computeIfAbsent(problem.line(), line -> new ArrayList<>())
                .add(problem.column() + " " + problem.rule() + " " + problem.severity()));
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach(
                (line, what) -> assertThat(found.get(line)).as("line " + line).containsExactly(what));
        assertThat(expected.values().stream().distinct().count()).isGreaterThanOrEqualTo(30);

        long warned = expected.values().stream()
                .filter(what -> what.endsWith("WARNING"))
                .count();
        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.warned()).isEqualTo(warned);
        assertThat(batch.rejected()).isEqualTo(expected.size() - warned);
        assertThat(batch.accepted()).isEqualTo(batch.rows() - batch.rejected());
        var counted = ActingAs.account(OPERATOR, () -> registerService.count(dataset, batch.id()));
        assertThat(counted.stream().mapToLong(CellCount::n).sum()).isEqualTo(batch.accepted());
        everyProblemIsSaidInBothLanguages(problems);
        noPersonalNumberIsShown(problems);
        theErrorFileHasOneLinePerLineWithAProblem(batch.id());
    }

    private void everyProblemIsSaidInBothLanguages(List<Problem> problems) {
        for (Problem problem : problems) {
            for (var locale : Texts.LOCALES) {
                assertThat(texts.get(
                                locale,
                                "rule." + problem.rule(),
                                problem.arguments().toArray()))
                        .doesNotContain("{");
                assertThat(texts.get(
                                locale,
                                "rule." + problem.rule() + ".advice",
                                problem.arguments().toArray()))
                        .doesNotContain("{");
            }
        }
    }

    private static void noPersonalNumberIsShown(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> assertThat(problem.value()).doesNotContainPattern("\\d{9}"));
    }

    private void theErrorFileHasOneLinePerLineWithAProblem(long batchId) {
        var out = new ByteArrayOutputStream();
        ActingAs.account(OPERATOR, () -> submissionService.writeErrorFile(batchId, out));
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF" + String.join(",", YatimCsv.COLUMNS) + ",baris,masalah,saran");
        assertThat(lines).hasSize(expected.size() + 1);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("'=cmd"));
        // a row that broke off is filled up, so that its explanations stand under their own headers
        CsvReader.builder()
                .allowExtraFields(true)
                .ofCsvRecord(lines.stream().skip(1).collect(Collectors.joining("\n")))
                .stream()
                .forEach(row -> assertThat(row.getFieldCount()).isGreaterThanOrEqualTo(YatimCsv.COLUMNS.size() + 3));
    }

    private void writeTheFile() {
        good();
        bad("nik required ERROR", "nik", "");
        bad("nik number.scientific ERROR", "nik", "1.37E+15");
        bad("nik number.spacing ERROR", "nik", "'1371090405150001");
        bad("nik number.letters ERROR", "nik", "13710904O5150001");
        bad("nik number.length ERROR", "nik", "137109040515001");
        bad("nik number.same_digit ERROR", "nik", "8888888888888888");
        good();
        bad("nik nik.area ERROR", "nik", "3700090405150001");
        bad("nik nik.day ERROR", "nik", "1371093405150001");
        bad("nik nik.date ERROR", "nik", "1371093102150001");
        bad("nik nik.serial ERROR", "nik", "1371090405150000");
        bad("tanggal_lahir nik.birth_date WARNING", "nik", YatimCsv.nik(LocalDate.of(2015, 6, 4), "L", 500));
        bad("jenis_kelamin nik.sex WARNING", "nik", YatimCsv.nik(LocalDate.of(2015, 5, 4), "P", 501));
        bad("no_kk number.length ERROR", "no_kk", "137109");
        var same = YatimCsv.nik(LocalDate.of(2015, 5, 4), "L", 502);
        bad("no_kk kk.equals_nik ERROR", "nik", same, "no_kk", same);
        bad("nama required ERROR", "nama", "");
        bad("nama placeholder ERROR", "nama", "-");
        bad("nama markup ERROR", "nama", "<b>Budi</b>");
        bad("nama formula ERROR", "nama", "=cmd|calc");
        bad("nama control ERROR", "nama", "\"Budi\tContoh\"");
        bad("nama too_long ERROR", "nama", "A".repeat(121));
        bad("nama name.digits WARNING", "nama", "Bud1 Contoh");
        bad("jenis_kelamin choice ERROR", "jenis_kelamin", "LAKI-LAKI");
        bad("tanggal_lahir date.form ERROR", "tanggal_lahir", "4 Mei 2015");
        bad("tanggal_lahir date.impossible ERROR", "tanggal_lahir", "31/02/2015");
        bad("tanggal_lahir date.future ERROR", "tanggal_lahir", "2026-07-01");
        bad("tanggal_lahir age.over_18 ERROR", "tanggal_lahir", "2007-06-30");
        var eighteen = LocalDate.of(2008, 1, 2);
        bad(
                "pendidikan age.18_not_sma WARNING",
                "nik",
                YatimCsv.nik(eighteen, "L", 503),
                "tanggal_lahir",
                eighteen.toString(),
                "pendidikan",
                "SMP");
        bad("rt rt_rw.form ERROR", "rt", "RT 1");
        bad("kode_kelurahan area.form ERROR", "kode_kelurahan", "di sana");
        bad("kode_kelurahan area.name ERROR", "kode_kelurahan", "Korong Gadang");
        bad("kode_kelurahan area.outside ERROR", "kode_kelurahan", "13.75.01.1001");
        bad("kode_kelurahan area.unknown ERROR", "kode_kelurahan", "13.71.09.1999");
        bad("kode_kelurahan area.empty WARNING", "kode_kelurahan", "");
        bad("kode_kelurahan area.kecamatan WARNING", "kode_kelurahan", "137109");
        bad("jenis choice ERROR", "jenis", "ANAK YATIM");
        bad("status_bantuan choice ERROR", "status_bantuan", "SUDAH");
        bad("pendidikan choice ERROR", "pendidikan", "S1");
        bad(
                "nik_ayah parent.is_child ERROR",
                "nik",
                YatimCsv.nik(LocalDate.of(2015, 5, 4), "L", 504),
                "nik_ayah",
                YatimCsv.nik(LocalDate.of(2015, 5, 4), "L", 504));
        var parent = YatimCsv.nik(LocalDate.of(1980, 5, 4), "L", 505);
        bad("nik_ibu parent.both_same ERROR", "nik_ayah", parent, "nik_ibu", parent);
        bad("nik_ayah parent.sex WARNING", "nik_ayah", YatimCsv.nik(LocalDate.of(1980, 5, 4), "P", 506));
        bad("nik nik.repeated ERROR", "nik", YatimCsv.sound(1, "nik"));
        bad("nama person.repeated WARNING", "nama", YatimCsv.sound(1, "nama"), "no_kk", YatimCsv.sound(1, "no_kk"));
        good();
        file.line("1371090405150001,kurang,kolom");
        expected.put(++n + 1L, " row.fields ERROR");
        file.line(",,,,,,,,,,,,,");
        good();
    }

    private void good() {
        file.row(++n);
    }

    private void bad(String what, String... changes) {
        file.row(++n, changes);
        expected.put(n + 1L, what);
    }
}
