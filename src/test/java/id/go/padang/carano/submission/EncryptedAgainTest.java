package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.personal.Encrypted;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "carano.bundled-database.name=carano_again")
class EncryptedAgainTest {

    private static final String TEXT =
            String.join("\n", String.join(",", YatimCsv.COLUMNS), YatimCsv.line(1), YatimCsv.line(2));

    @Autowired
    private List<Encrypted> places;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesEveryRowAndEveryFileANewCiphertextThatReadsTheSame() throws IOException {
        long id = ActingAs.account(
                People.OPERATOR,
                () -> submissionService
                        .receiveAndCheck(
                                indicatorService.dataset(Dataset.YATIM),
                                Period.semester(2019, 1),
                                "kunci.csv",
                                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
                        .id());
        var rows = ActingAs.account(People.OPERATOR, () -> submissionService.rows(id, 0, 10));
        var secrets = secrets("SELECT secret FROM register_yatim ORDER BY line");
        var pieces = secrets("SELECT content FROM batch_file_chunk");
        var key = Arrays.copyOf(secrets.getFirst(), 4);

        long again =
                places.stream().mapToLong(place -> place.encryptAgain(key, 100)).sum();

        assertThat(again).isEqualTo(3);
        assertThat(secrets("SELECT secret FROM register_yatim ORDER BY line")).doesNotContainAnyElementsOf(secrets);
        assertThat(secrets("SELECT content FROM batch_file_chunk")).doesNotContainAnyElementsOf(pieces);
        assertThat(ActingAs.account(People.OPERATOR, () -> submissionService.rows(id, 0, 10)))
                .isEqualTo(rows);
        assertThat(new String(files.open(id).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
    }

    private List<byte[]> secrets(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getBytes(1)).list();
    }
}
