package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.personal.Vault;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints how long matching takes. Run it with {@code -Dtest=MatchingBenchmark -Dcarano.benchmark=946982,400000}: how
 * many residents, how many rows of welfare.
 */
@EnabledIfSystemProperty(named = "carano.benchmark", matches = "\\d+,\\d+")
@SpringBootTest(
        properties = {
            "carano.demo=false",
            "carano.bundled-database.name=carano_benchmark",
            "carano.bundled-database.buffer-pool=1G"
        })
class MatchingBenchmark {

    private static final int CHUNK = 20_000;
    private static final long POPULATION = 1;
    private static final long WELFARE = 2;
    private static final long EVENTS = 3;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private Matcher matcher;

    @Autowired
    private Candidates candidates;

    @Test
    void prints() {
        var sizes = System.getProperty("carano.benchmark", "").split(",", -1);
        int residents = Integer.parseInt(sizes[0]);
        int rows = Integer.parseInt(sizes[1]);
        batch(POPULATION, Dataset.PENDUDUK, "VALIDATED");
        batch(WELFARE, Dataset.KESEJAHTERAAN, "CHECKED");
        batch(EVENTS, Dataset.PERISTIWA, "VALIDATED");
        fill(
                residents,
                POPULATION,
                "register_penduduk",
                "status_kawin, pekerjaan, umur, pendidikan, ",
                "'KAWIN', 'BURUH', '20-24', 'SMA', ",
                0);
        fill(
                rows,
                WELFARE,
                "register_kesejahteraan",
                "desil, klaster, verval, program, satuan, ",
                "'1', 'PESISIR', 'BELUM', 'PKH', 'KELUARGA', ",
                residents / 50);
        events(residents / 100);

        for (int run = 1; run <= 2; run++) {
            long start = System.nanoTime();
            ActingAs.system(() -> matcher.match(WELFARE));
            System.out.printf(
                    "matching %,d rows to %,d residents, run %d: %,d ms%n", rows, residents, run, millis(start));
        }
        jdbc.queryForList("SELECT state, n FROM match_count WHERE batch_id = " + WELFARE)
                .forEach(System.out::println);
        var lines = jdbc.queryForList(
                "SELECT line FROM match_row WHERE batch_id = " + WELFARE + " AND state = 'NOT_FOUND' LIMIT 100",
                Long.class);
        long start = System.nanoTime();
        lines.forEach(line -> candidates.of(Matched.KESEJAHTERAAN, WELFARE, line, POPULATION));
        System.out.printf(
                "candidates of %d rows: %,d ms each%n", lines.size(), millis(start) / Math.max(lines.size(), 1));
    }

    private void batch(long id, String dataset, String status) {
        jdbc.update("""
                INSERT INTO batch VALUES (?, 0, ?, '2025-S2', '2025-12-31', 'f', '', 0, ?, 0, 0, 0, 0, '', NOW(), '', NOW(),
                                          NULL, NULL, '', NULL, NULL)
                """, id, dataset, status);
    }

    /** Every row a person of the base in another order; one in ten with a slip in the name, some numbers of nobody. */
    private void fill(int n, long batch, String table, String columns, String values, int strangers) {
        var sealer = vault.sealer("benchmark");
        var random = new Random(batch);
        var args = new ArrayList<Object[]>();
        long start = System.nanoTime();
        for (int line = 1; line <= n; line++) {
            int person = batch == POPULATION || line > strangers ? (int) (line * 7919L % n) : -line;
            var slip = batch != POPULATION && random.nextInt(10) == 0 ? "x" : "";
            args.add(new Object[] {
                batch,
                line,
                new byte[120],
                sealer.blindIndex(Integer.toString(person)),
                sealer.blindIndex("kk" + person / 4),
                "Nama" + slip + " Warga " + Integer.toString(Math.abs(person), 36),
                "L",
                Date.valueOf(LocalDate.of(1950, 1, 1).plusDays(Math.abs(person) * 37L % 27_000)),
                "Jalan Contoh Nomor " + Math.abs(person) % 300,
                "13.71.09.100" + (1 + Math.abs(person) % 9)
            });
            if (args.size() == CHUNK || line == n) {
                jdbc.batchUpdate(
                        "INSERT INTO " + table + " (" + columns
                                + "hubungan, rt, rw, warnings, batch_id, line, secret, nik_index, no_kk_index, nama,"
                                + " jenis_kelamin, tanggal_lahir, alamat, wilayah) VALUES (" + values
                                + "'KEPALA', '1', '1', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        args);
                args.clear();
            }
        }
        System.out.printf("filled %s with %,d rows: %,d ms%n", table, n, millis(start));
    }

    private void events(int n) {
        var sealer = vault.sealer("benchmark");
        List<Object[]> args = new ArrayList<>();
        for (int line = 1; line <= n; line++) {
            args.add(new Object[] {
                EVENTS, line, sealer.blindIndex(Integer.toString(line * 31)), line % 2 == 0 ? "MATI" : "PINDAH"
            });
        }
        jdbc.batchUpdate("""
                INSERT INTO register_peristiwa VALUES (?, ?, '', ?, 'kk', 'nama', 'L', '1950-01-01', NULL, ?, '2025-06-01',
                                                       '2025-06-02', '06', '0', 0)
                """, args);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
