package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One sound row and one row for every rule that a single cell can break: each is reported where it stands. */
@SpringBootTest
class EveryDatasetsFaultsTest {

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @ValueSource(strings = {"penduduk", "peristiwa", "kesejahteraan", "yatim", "penganggur", "tanah"})
    void areReportedCompletely(String code) {
        var dataset = indicatorService.dataset(code);
        var file = new FaultyFile(dataset);
        var operator = operator(dataset);

        var batch = ActingAs.account(
                operator,
                () -> submissionService.receiveAndCheck(
                        dataset,
                        period(dataset.cycle()),
                        code + ".csv",
                        new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8))));
        var problems =
                ActingAs.account(operator, () -> submissionService.problems(batch.id(), ProblemFilter.ALL, 0, 10_000));

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.rows()).isEqualTo(file.rows());
        assertThat(batch.accepted() + batch.rejected()).isEqualTo(batch.rows());
        assertThat(problems).noneMatch(problem -> problem.line() == 2 && !file.mayConcernTheSoundRow(problem.rule()));
        file.planted()
                .forEach((line, fault) -> assertThat(problems.stream()
                                .filter(problem -> problem.line() == line)
                                .map(problem -> problem.column() + " " + problem.rule()))
                        .as(code + " line " + line)
                        .contains(fault));
        file.plantedInTheWhole()
                .forEach(rule ->
                        assertThat(problems).extracting(Problem::rule).as(code).contains(rule));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.value()).doesNotContainPattern("\\d{10}");
            for (var locale : Texts.LOCALES) {
                assertThat(texts.get(
                                locale,
                                "rule." + problem.rule(),
                                problem.arguments().toArray()))
                        .doesNotContain("{");
            }
        });
    }

    private static Account operator(Dataset dataset) {
        return new Account(
                8,
                "operator." + dataset.code(),
                "Akun operator",
                Role.OPERATOR_OPD,
                Optional.of(dataset.ownerOpd()),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
    }

    /** Every one of them ends on the last day of 2018. */
    private static Period period(Cycle cycle) {
        return new Period(
                2018,
                cycle,
                switch (cycle) {
                    case YEAR -> 1;
                    case SEMESTER -> 2;
                    case QUARTER -> 4;
                    case MONTH -> 12;
                });
    }
}
