package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a database of its own: a balance goes over everything that was ever published. */
@SpringBootTest(properties = {"carano.demo=false", "carano.bundled-database.name=carano_balance"})
class BalanceTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah PAUH = new KodeWilayah("13.71.08");

    @Autowired
    private Hands hands;

    @Autowired
    private BalanceService balanceService;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void publishTwoSemestersOnce() {
        if (jdbc.sql("SELECT COUNT(*) FROM release_").query(Long.class).single() > 0) {
            return;
        }
        var batches = new ArrayList<Long>();
        batches.add(hands.validated(Dataset.PENDUDUK, "2025-S2", rows -> people(rows, 1, 40)));
        batches.add(hands.validated(Dataset.PENDUDUK, "2026-S1", rows -> people(rows, 3, 47)));
        for (int month = 1; month <= 7; month++) {
            int number = month;
            batches.add(
                    hands.validated(Dataset.PERISTIWA, "2026-B%02d".formatted(month), rows -> events(rows, number)));
        }
        hands.publish(batches);
    }

    private static Rows people(Rows rows, int from, int to) {
        for (int n = from; n <= to; n++) {
            rows.row(n);
        }
        return rows;
    }

    /** One arrives and one marries every month; in January two die. */
    private static Rows events(Rows rows, int month) {
        var day = "2026-%02d-03".formatted(month);
        rows.row(40 + month, "jenis", "DATANG", "tanggal_peristiwa", day, "tanggal_lapor", day);
        rows.row(20 + month, "jenis", "KAWIN", "tanggal_peristiwa", day, "tanggal_lapor", day);
        if (month == 1) {
            rows.row(1, "tanggal_peristiwa", day, "tanggal_lapor", day);
            rows.row(2, "tanggal_peristiwa", day, "tanggal_lapor", day);
        }
        return rows;
    }

    @Test
    void goesFromDkbToDkbAndShowsTheResidual() {
        var balance = read(Hands.PIMPINAN, KodeWilayah.KOTA_PADANG).orElseThrow();

        assertThat(balance.months()).hasSize(7);
        var january = balance.months().getFirst().line();
        assertThat(january.opening()).isEqualTo(Value.of(40));
        assertThat(january.deaths()).isEqualTo(Value.of(2));
        assertThat(january.closing()).isEqualTo(Value.of(39));
        assertThat(january.counted()).isEqualTo(Value.missing());
        var june = balance.months().get(5).line();
        assertThat(june.opening()).isEqualTo(Value.of(43));
        assertThat(june.closing()).isEqualTo(Value.of(44));
        assertThat(june.counted()).isEqualTo(Value.of(45));
        assertThat(june.correction()).isEqualTo(Value.of(1));
        assertThat(balance.months().get(6).line().opening()).isEqualTo(Value.of(45));
    }

    @Test
    void addsTheAreasUpToTheWhole() {
        var balance = read(Hands.PIMPINAN, KodeWilayah.KOTA_PADANG).orElseThrow();

        assertThat(balance.from().code()).isEqualTo("2025-B12");
        assertThat(balance.to().code()).isEqualTo("2026-B6");
        assertThat(balance.areas()).hasSize(11);
        var kuranji = balance.areas().stream()
                .filter(area -> area.kode().equals(Optional.of(KURANJI)))
                .findFirst()
                .orElseThrow();
        assertThat(kuranji.line()).isEqualTo(balance.total());
        assertThat(balance.total().closing()).isEqualTo(Value.of(44));
        assertThat(balance.total().correction()).isEqualTo(Value.of(1));
    }

    @Test
    void staysInsideTheReadersArea() {
        assertThat(read(Hands.CAMAT_PAUH, KURANJI)).isEmpty();
        assertThat(read(Hands.CAMAT_PAUH, PAUH)).isPresent();
    }

    private Optional<Balance> read(Account account, KodeWilayah kode) {
        return ActingAs.account(account, () -> balanceService.read(kode));
    }
}
