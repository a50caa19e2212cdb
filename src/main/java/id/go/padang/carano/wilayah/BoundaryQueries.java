package id.go.padang.carano.wilayah;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BoundaryQueries {

    /** @param version counts the changes, so that the second of two admins notices the first */
    record Live(Optional<Long> set, int version, String changedBy) {}

    private final JdbcClient jdbc;

    BoundaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Live live() {
        return jdbc.sql("SELECT set_id, version, changed_by FROM boundary_live WHERE id = 1")
                .query((row, n) -> new Live(
                        Optional.ofNullable(row.getObject("set_id", Long.class)),
                        row.getInt("version"),
                        row.getString("changed_by")))
                .single();
    }

    /** Lets nobody else change what is in force until the transaction ends. */
    void lockLive() {
        jdbc.sql("SELECT version FROM boundary_live WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /** False when somebody else changed it since that version. */
    boolean makeLive(@Nullable Long set, int version, String by) {
        return jdbc.sql("""
                        UPDATE boundary_live SET set_id = :set, version = version + 1, changed_by = :by
                         WHERE id = 1 AND version = :version
                        """)
                        .param("set", set)
                        .param("version", version)
                        .param("by", by)
                        .update()
                == 1;
    }

    void add(BoundarySet set, Map<KodeWilayah, Geometry> shapes) {
        jdbc.sql(
                        "INSERT INTO boundary_set (id, file_name, sha256, uploaded_by, uploaded_at_utc) VALUES (?, ?, ?, ?, ?)")
                .params(
                        set.id(),
                        set.fileName(),
                        set.sha256(),
                        set.uploadedBy(),
                        LocalDateTime.ofInstant(set.uploadedAt(), ZoneOffset.UTC))
                .update();
        shapes.forEach((kode, shape) -> jdbc.sql("INSERT INTO boundary_shape (set_id, kode, shape) VALUES (?, ?, ?)")
                .params(set.id(), kode.value(), new WKBWriter().write(shape))
                .update());
    }

    /** Newest first. */
    List<BoundarySet> sets() {
        return jdbc.sql("""
                        SELECT s.id, s.file_name, s.sha256, s.uploaded_by, s.uploaded_at_utc, l.id IS NOT NULL AS live
                          FROM boundary_set s
                          LEFT JOIN boundary_live l ON l.set_id = s.id
                         ORDER BY s.id DESC
                        """)
                .query((row, n) -> new BoundarySet(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("live")))
                .list();
    }

    Map<KodeWilayah, Geometry> shapes(long set) {
        var shapes = new TreeMap<KodeWilayah, Geometry>();
        jdbc.sql("SELECT kode, shape FROM boundary_shape WHERE set_id = ?")
                .param(set)
                .query((RowCallbackHandler) row -> shapes.put(
                        new KodeWilayah(row.getString("kode")), read(Objects.requireNonNull(row.getBytes("shape")))));
        return shapes;
    }

    /** False when maps draw it, or it is gone. */
    boolean remove(long set) {
        int removed = jdbc.sql("DELETE FROM boundary_set WHERE id = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM boundary_live l WHERE l.set_id = boundary_set.id)")
                .param(set)
                .update();
        if (removed == 1) {
            jdbc.sql("DELETE FROM boundary_shape WHERE set_id = ?").param(set).update();
        }
        return removed == 1;
    }

    private static Geometry read(byte[] wkb) {
        try {
            return new WKBReader(Coverage.FACTORY).read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
