package id.go.padang.carano.wilayah;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WilayahQueries {

    private final JdbcClient jdbc;

    WilayahQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Wilayah> areas() {
        return jdbc.sql("""
                        SELECT w.kode, w.name, w.bps_code, w.latitude, w.longitude, w.area_km2,
                               (SELECT GROUP_CONCAT(a.spelling ORDER BY a.spelling SEPARATOR '|')
                                  FROM wilayah_alias a WHERE a.kode = w.kode) AS aliases
                          FROM wilayah w
                         WHERE w.valid_to IS NULL
                         ORDER BY w.kode
                        """)
                .query((row, n) -> new Wilayah(
                        new KodeWilayah(row.getString("kode")),
                        row.getString("name"),
                        split(row.getString("aliases"), "\\|"),
                        row.getString("bps_code"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude"),
                        row.getBigDecimal("area_km2")))
                .list();
    }

    List<Dapil> dapil() {
        return jdbc.sql("""
                        SELECT d.election_year, d.number, d.seats,
                               GROUP_CONCAT(k.kecamatan ORDER BY k.kecamatan SEPARATOR ' ') AS kecamatan
                          FROM dapil d
                          JOIN dapil_kecamatan k ON k.election_year = d.election_year AND k.number = d.number
                         GROUP BY d.election_year, d.number, d.seats
                         ORDER BY d.election_year, d.number
                        """)
                .query((row, n) -> new Dapil(
                        row.getInt("election_year"),
                        row.getInt("number"),
                        row.getInt("seats"),
                        split(row.getString("kecamatan"), " ").stream()
                                .map(KodeWilayah::new)
                                .toList()))
                .list();
    }

    private static List<String> split(@Nullable String joined, String separator) {
        return joined == null ? List.of() : Arrays.asList(joined.split(separator));
    }
}
