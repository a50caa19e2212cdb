package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Dataset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers for each OPD and dataset how its own headers are matched. */
@Repository
class MappingQueries {

    private final JdbcClient jdbc;

    MappingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same for the same headers, whatever their case, spaces and punctuation. */
    static String key(List<String> names) {
        var folded = names.stream().map(FileHeader::folded).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<ColumnMapping> find(Dataset dataset, String key) {
        return jdbc.sql("SELECT * FROM column_mapping WHERE opd = ? AND dataset = ? AND headers = ?")
                .params(dataset.ownerOpd(), dataset.code(), key)
                .query((row, n) -> new ColumnMapping(
                        positions(Objects.requireNonNull(row.getString("positions"))),
                        row.getString("saved_by"),
                        row.getObject("saved_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    void save(Dataset dataset, String key, Map<String, Integer> positions, String actor) {
        jdbc.sql("""
                        INSERT INTO column_mapping (opd, dataset, headers, positions, saved_by, saved_at_utc)
                        VALUES (:opd, :dataset, :key, :positions, :actor, :now)
                        ON DUPLICATE KEY UPDATE positions = :positions, saved_by = :actor, saved_at_utc = :now
                        """)
                .param("opd", dataset.ownerOpd())
                .param("dataset", dataset.code())
                .param("key", key)
                .param(
                        "positions",
                        positions.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining(",")))
                .param("actor", actor)
                .param("now", LocalDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Integer> positions(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
