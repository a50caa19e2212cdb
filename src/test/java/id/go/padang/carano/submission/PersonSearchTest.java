package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class PersonSearchTest {

    private static final int CHILD = 7_654;

    @Autowired
    private PersonSearch personSearch;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsEveryRowOfThePersonInTheOwnRegistersMaskedAndLeavesATraceWithoutTheNumber() {
        var nik = YatimCsv.sound(CHILD, "nik");
        long batch = delivered();

        var found = ActingAs.account(People.OPERATOR, () -> personSearch.find(nik, "Pengaduan warga"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.batch().id()).isEqualTo(batch);
            assertThat(one.row().line()).isEqualTo(3);
            assertThat(one.row().values().getFirst()).contains("…").doesNotContain(nik);
        });
        assertThat(jdbc.sql("SELECT CONCAT(subject, ' ', detail) FROM audit_entry WHERE action = 'PERSON_SEARCHED'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(trace -> trace.startsWith("person/") && !trace.contains(nik))
                .anyMatch(trace -> trace.endsWith("purpose=Pengaduan warga"));
    }

    @Test
    void findsNothingInRegistersOfAnotherOpdAndNothingForALeader() {
        delivered();
        var nik = YatimCsv.sound(CHILD, "nik");

        assertThat(ActingAs.account(People.OTHER_OPERATOR, () -> personSearch.find(nik, "Uji")))
                .isEmpty();
        assertThatThrownBy(() -> ActingAs.account(People.PIMPINAN, () -> personSearch.find(nik, "Uji")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAnUnsoundNumberAndASearchWithoutPurpose() {
        for (var asked : List.of(List.of("1371", "Uji"), List.of(YatimCsv.sound(1, "nik"), " "))) {
            assertThatThrownBy(() -> ActingAs.account(
                            People.OPERATOR, () -> personSearch.find(asked.getFirst(), asked.getLast())))
                    .isInstanceOf(SubmissionRefusedException.class);
        }
    }

    private long delivered() {
        var text = String.join("\n", String.join(",", YatimCsv.COLUMNS), YatimCsv.line(7_653), YatimCsv.line(CHILD));
        return ActingAs.account(People.OPERATOR, () -> {
            // a delivery of the same file would be refused
            var known = submissionService.batches(BatchFilter.ALL, 0, 1000).stream()
                    .filter(batch -> batch.fileName().equals("cari.csv"))
                    .findFirst();
            return known.orElseGet(() -> submissionService.receiveAndCheck(
                            indicatorService.dataset(Dataset.YATIM),
                            Period.semester(2019, 1),
                            "cari.csv",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .id();
        });
    }
}
