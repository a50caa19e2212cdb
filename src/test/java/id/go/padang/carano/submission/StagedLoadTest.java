package id.go.padang.carano.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.register.CheckedRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.SourceRow;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A large batch is loaded beside its register and becomes a partition of it. */
@SpringBootTest(properties = "carano.bundled-database.name=carano_staged")
class StagedLoadTest {

    private static final Account DUKCAPIL = new Account(
            9,
            "operator.dukcapil",
            "Akun Dukcapil",
            Role.OPERATOR_OPD,
            Optional.of(Opd.DUKCAPIL),
            Optional.empty(),
            Optional.empty(),
            Texts.INDONESIAN);
    private static final Period PERIOD = Period.semester(2018, 2);
    private static final int ENOUGH = 30_000;

    @Autowired
    private SubmissionService submissionService;

    @Autowired
    private PersonSearch personSearch;

    @Autowired
    private RegisterService registerService;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private InterruptedBatches interruptedBatches;

    @Autowired
    private FileStore files;

    @Autowired
    private BatchMoves moves;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Dataset penduduk;
    private String keys;

    @BeforeEach
    void readKeys() {
        penduduk = indicatorService.dataset(Dataset.PENDUDUK);
        keys = keys();
    }

    @Test
    void isFoundCheckedAndWithdrawnLikeAnyOther() throws InterruptedException {
        // the first person twice, and nobody else
        var text = file(ENOUGH) + "\n" + line(0);
        assertThat((long) text.length()).isGreaterThan(Examination.LARGE);

        var batch = as(() -> submissionService.receiveAndCheck(
                penduduk, PERIOD, "besar.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));

        assertThat(batch.status()).isEqualTo(BatchStatus.CHECKED);
        assertThat(batch.rows()).isEqualTo(ENOUGH + 1);
        assertThat(batch.accepted()).isEqualTo(ENOUGH);
        assertThat(inPartition(batch.id())).isEqualTo(ENOUGH);
        assertThat(stagingTables()).isEmpty();
        assertThat(keys()).isEqualTo(keys);
        assertThat(as(() -> personSearch.find(nik(ENOUGH - 1), "uji"))).hasSize(1);

        ActingAs.account(DUKCAPIL, () -> submissionService.withdraw(batch.id()));
        Waiting.until(this::partitions, List::isEmpty);
        assertThat(rows(batch.id())).isZero();
    }

    @Test
    void leavesNothingBehindWhenThePortalStopsInTheMiddleAndIsTakenUpAgain() throws InterruptedException {
        long id = received();
        as(() -> stagedRows(id));
        assertThat(stagingTables()).hasSize(1);
        assertThat(rows(id)).isZero();

        interruptedBatches.cleanUp();

        Waiting.until(this::stagingTables, List::isEmpty);
        takesUpAgain(id);
    }

    @Test
    void leavesNothingBehindWhenThePortalStopsBeforeTheLastCheck() throws InterruptedException {
        long id = received();
        as(() -> stagedRows(id));
        ActingAs.account(DUKCAPIL, () -> registerService.attach(penduduk, id));
        assertThat(inPartition(id)).isEqualTo(3);

        interruptedBatches.cleanUp();

        Waiting.until(this::partitions, List::isEmpty);
        takesUpAgain(id);
    }

    @Test
    void waitsForWhoReadsTheRegisterAndHoldsUpNobody() throws InterruptedException {
        long id = received();
        as(() -> stagedRows(id));

        var attached = new CompletableFuture<Long>();
        transaction.executeWithoutResult(status -> {
            rows(id);
            Thread.ofVirtual().start(() -> {
                ActingAs.account(DUKCAPIL, () -> registerService.attach(penduduk, id));
                attached.complete(id);
            });
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .join();
            assertThat(attached).isNotDone();
            // another reader is not queued behind the one that waits
            assertThat(CompletableFuture.supplyAsync(() -> rows(id))
                            .orTimeout(30, TimeUnit.SECONDS)
                            .join())
                    .isZero();
        });

        Waiting.until(() -> inPartition(id), rows -> rows == 3);
        ActingAs.account(DUKCAPIL, () -> registerService.discard(penduduk, id));
        assertThat(partitions()).isEmpty();
    }

    private void takesUpAgain(long id) throws InterruptedException {
        ActingAs.account(DUKCAPIL, () -> submissionService.resume(id));
        var status = Waiting.until(
                () -> as(() -> submissionService.batch(id).orElseThrow().status()),
                now -> now != BatchStatus.INTERRUPTED && now != BatchStatus.RECEIVED);
        assertThat(status).isEqualTo(BatchStatus.CHECKED);
        assertThat(rows(id)).isEqualTo(5);
    }

    private long received() {
        return as(() -> {
            long id = Ids.next();
            var file = files.store(id, "putus.csv", new ByteArrayInputStream(file(5).getBytes(StandardCharsets.UTF_8)));
            moves.receive(new Batch(Dataset.PENDUDUK, PERIOD, file, DUKCAPIL.displayName(), SubmissionService.NODE));
            return id;
        });
    }

    private long stagedRows(long id) {
        var columns = List.copyOf(SoundRow.of(penduduk, 0).keySet());
        var positions = FileHeader.of(penduduk, columns).orElseThrow().positions();
        var checks = registerService.checks(penduduk, PERIOD);
        var rows = IntStream.range(0, 3)
                .mapToObj(n -> checks.check(new SourceRow(n + 2, positions, List.copyOf(row(n).values()))))
                .map(checked -> ((CheckedRow.Accepted) checked).row())
                .toList();
        registerService.stage(penduduk, id);
        registerService.add(penduduk, id, rows);
        return id;
    }

    private String file(int rows) {
        return String.join(",", SoundRow.of(penduduk, 0).keySet()) + "\n"
                + IntStream.range(0, rows).mapToObj(this::line).collect(Collectors.joining("\n"));
    }

    private String line(int n) {
        return String.join(",", row(n).values());
    }

    private Map<String, String> row(int n) {
        var row = SoundRow.of(penduduk, n);
        row.replace("alamat", "Jalan Contoh yang Panjang ".repeat(7).strip());
        row.replace("nik_ayah", "");
        row.replace("nik_ibu", "");
        return row;
    }

    private String nik(int n) {
        return row(n).getOrDefault("nik", "");
    }

    private long rows(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM register_penduduk WHERE batch_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private long inPartition(long id) {
        return partitions().contains("batch_" + id)
                ? jdbc.sql("SELECT COUNT(*) FROM register_penduduk PARTITION (batch_" + id + ")")
                        .query(Long.class)
                        .single()
                : 0;
    }

    private List<String> partitions() {
        return jdbc.sql("""
                        SELECT partition_name FROM information_schema.partitions
                         WHERE table_schema = DATABASE() AND table_name = 'register_penduduk'
                           AND partition_name <> 'others'
                        """).query((row, n) -> row.getString(1)).list();
    }

    private List<String> stagingTables() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                         WHERE table_schema = DATABASE() AND table_name REGEXP '^register_penduduk_[0-9]'
                        """).query((row, n) -> row.getString(1)).list();
    }

    private String keys() {
        return jdbc.sql("""
                        SELECT GROUP_CONCAT(index_name, '.', column_name ORDER BY index_name, seq_in_index)
                          FROM information_schema.statistics
                         WHERE table_schema = DATABASE() AND table_name = 'register_penduduk'
                        """).query((row, n) -> row.getString(1)).single();
    }

    private static <T> T as(Supplier<T> work) {
        return ActingAs.account(DUKCAPIL, work);
    }
}
