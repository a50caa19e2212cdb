package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.city.PlantedMismatch;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up town whose every fault is known: all are found, nothing else is. */
@SpringBootTest(properties = {"carano.demo=false", "carano.bundled-database.name=carano_planted"})
class PlantedFaultsTest {

    private static final int RESIDENTS = 12_000;

    @Autowired
    private Hands hands;

    @Autowired
    private Matcher matcher;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areAllFoundAndNothingElseIs() {
        var city = MadeUpCity.of(RESIDENTS);
        var batches = new ArrayList<Long>();
        city.files().forEach(file -> batches.add(hands.validated(file.dataset(), file.period(), file.open())));
        hands.publish(batches);
        jdbc.sql("SELECT batch_id FROM match_run")
                .query((row, n) -> row.getLong(1))
                .list()
                .forEach(matcher::match);

        var faults = city.plantedFaults().stream()
                .map(fault -> fault.rule() + " " + fault.dataset() + " " + subject(fault.dataset(), fault.nik()))
                .distinct()
                .toList();
        System.out.printf(
                "%d planted faults, %d planted mismatches%n",
                faults.size(), city.plantedMismatches().size());
        assertThat(contradictions()).containsExactlyInAnyOrderElementsOf(faults);
        assertThat(mismatches())
                .containsExactlyInAnyOrderElementsOf(
                        city.plantedMismatches().stream().map(this::written).toList());
    }

    private List<String> contradictions() {
        return jdbc.sql("""
                        SELECT CONCAT(rule, ' ', dataset, ' ', HEX(subject)) FROM contradiction WHERE cleared_at_utc IS NULL
                        """).query((row, n) -> row.getString(1)).list();
    }

    private List<String> mismatches() {
        var found = new ArrayList<String>();
        for (Matched kind : Matched.values()) {
            found.addAll(jdbc.sql("""
                            SELECT CONCAT(b.dataset, ' ', b.period, ' ', HEX(r.%s), ' ', m.state)
                              FROM match_row m
                              JOIN batch b ON b.id = m.batch_id
                              JOIN %s r ON r.batch_id = m.batch_id AND r.line = m.line
                             WHERE m.state <> 'PADAN'
                            """.formatted(kind.number(), kind.table()))
                    .query((row, n) -> row.getString(1))
                    .list());
        }
        return found;
    }

    private String written(PlantedMismatch planted) {
        return planted.dataset() + " " + planted.period() + " " + subject("", planted.nik()) + " " + planted.state();
    }

    private String subject(String dataset, String written) {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(
                        dataset.equals(Dataset.TANAH)
                                ? written.getBytes(StandardCharsets.UTF_8)
                                : vault.blindIndex(written));
    }
}
