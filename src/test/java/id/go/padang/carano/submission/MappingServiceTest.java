package id.go.padang.carano.submission;

import static id.go.padang.carano.submission.People.KEPALA;
import static id.go.padang.carano.submission.People.OPERATOR;
import static id.go.padang.carano.submission.People.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class MappingServiceTest {

    private static final Period PERIOD = Period.semester(2022, 1);
    private static final String OWN_HEADER =
            "No;NO. KK;Nama Lengkap;J/K;Tgl. Lahir;Alamat;RT;RW;Kelurahan;Jenis;Status Bantuan;NIK Ayah;NIK Ibu;Pendidikan;NIK";

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private MappingService mappingService;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void waitsForAPersonProposesTheLikelyAndRemembersWhatIsDecided() throws InterruptedException {
        var batch = receive(1);
        assertThat(batch.status()).isEqualTo(BatchStatus.UNMAPPED);

        var preview = ActingAs.account(OPERATOR, () -> mappingService.preview(batch.id()));
        assertThat(preview.proposed())
                .containsEntry("nik", 14)
                .containsEntry("no_kk", 1)
                .containsEntry("jenis_kelamin", 3)
                .containsEntry("tanggal_lahir", 4)
                .containsEntry("kode_kelurahan", 8)
                .hasSize(14);
        assertThat(preview.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.values().getFirst()).isEqualTo("1371…**…0002");
            assertThat(row.values().get(2)).isEqualTo("A*** C*** B***");
            assertThat(row.values()).noneMatch(value -> value.matches(".*\\d{9}.*"));
        });

        assertRefused("submission.refused.surplus", batch.id(), preview.proposed(), false);
        var twice = new HashMap<>(preview.proposed());
        twice.put("nik", 1);
        assertRefused("submission.refused.matched_twice", batch.id(), twice, true);
        var absent = new HashMap<>(preview.proposed());
        absent.remove("nik");
        assertRefused("submission.refused.unmatched", batch.id(), absent, true);

        ActingAs.account(OPERATOR, () -> mappingService.apply(batch.id(), preview.proposed(), true));
        var checked = Waiting.until(() -> read(batch.id()), one -> one.status() != BatchStatus.RECEIVED);
        assertThat(checked.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(checked.accepted()).isEqualTo(1);
        assertThat(checked.mapped()).isTrue();

        var next = receive(2);
        assertThat(next.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(next.accepted()).isEqualTo(1);
        assertThat(ActingAs.account(KEPALA, () -> mappingService.remembered(next.id())))
                .get()
                .extracting(ColumnMapping::savedBy)
                .isEqualTo(OPERATOR.displayName());

        ActingAs.account(OPERATOR, () -> mappingService.reopen(next.id()));
        assertThat(read(next.id())).satisfies(again -> {
            assertThat(again.status()).isEqualTo(BatchStatus.UNMAPPED);
            assertThat(again.rows()).isZero();
        });
        ActingAs.account(OPERATOR, () -> submissionService.withdraw(next.id()));
        assertThat(read(next.id()).status()).isEqualTo(BatchStatus.WITHDRAWN);
    }

    @Test
    void masksLongNumbersInEveryColumnWhileAMatchingIsTried() {
        var header = "a;b;c;d";
        var batch = deliver(header + "\n1371090405150001;Budi Contoh;2015-05-04;1371090101010001\n");

        var preview = ActingAs.account(
                OPERATOR, () -> mappingService.preview(batch.id(), Map.of("jenis", 0, "rt", 3, "nama", 1)));

        assertThat(preview.rows().getFirst().values())
                .contains("1371…**…0001", "B*** C***")
                .noneMatch(value -> value.matches(".*\\d{9}.*"));
    }

    @Test
    void isForTheOperatorOfTheOwnOpdOnly() {
        var batch = deliver("x;y\nbudi;2\n");

        assertThatThrownBy(() -> ActingAs.account(KEPALA, () -> mappingService.preview(batch.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.account(OTHER_OPERATOR, () -> mappingService.preview(batch.id())))
                .isInstanceOf(SubmissionRefusedException.class);
    }

    private void assertRefused(String key, long id, Map<String, Integer> positions, boolean ignored) {
        assertThatThrownBy(() -> ActingAs.account(OPERATOR, () -> mappingService.apply(id, positions, ignored)))
                .asInstanceOf(type(SubmissionRefusedException.class))
                .extracting(SubmissionRefusedException::key)
                .isEqualTo(key);
    }

    private BatchSummary receive(int n) {
        var fields = YatimCsv.line(n).split(",", -1);
        var row = new StringBuilder(Integer.toString(n));
        for (int i = 1; i < fields.length; i++) {
            row.append(';').append(fields[i]);
        }
        return deliver(OWN_HEADER + "\n" + row + ";" + fields[0] + "\n");
    }

    private BatchSummary deliver(String text) {
        var dataset = indicatorService.dataset(Dataset.YATIM);
        return ActingAs.account(
                OPERATOR,
                () -> submissionService.receiveAndCheck(
                        dataset,
                        PERIOD,
                        "sendiri.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private BatchSummary read(long id) {
        return ActingAs.account(OPERATOR, () -> submissionService.batch(id).orElseThrow());
    }
}
