package id.go.padang.carano.program.proposal;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalQueries {

    private final JdbcClient jdbc;

    ProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that is not deleted: newest year first, then by place. */
    List<Proposal> all() {
        return jdbc.sql("SELECT * FROM proposal WHERE NOT deleted ORDER BY year DESC, wilayah, kind, title, id")
                .query((row, n) -> proposal(row))
                .list();
    }

    Optional<Proposal> find(long id) {
        return jdbc.sql("SELECT * FROM proposal WHERE id = ?")
                .param(id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    /** Whether the row still had this version; holds it until the transaction ends. */
    boolean lock(long id, int version) {
        return jdbc.sql("SELECT version FROM proposal WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Integer.class)
                .optional()
                .filter(now -> now == version)
                .isPresent();
    }

    boolean exists(ProposalContent content, long besides) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM proposal
                         WHERE kind = ? AND wilayah = ? AND title = ? AND year = ? AND id <> ? AND NOT deleted
                        """)
                        .params(content.kind().name(), content.kelurahan().value(), content.title(), content.year())
                        .param(besides)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(Proposal proposal) {
        write("""
                INSERT INTO proposal (version, kind, wilayah, sector, title, volume, unit, cost, year, state, reason,
                                      deleted, entered_by, changed_by, changed_at_utc, id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, proposal);
    }

    void update(Proposal proposal) {
        write("""
                UPDATE proposal
                   SET version = ?, kind = ?, wilayah = ?, sector = ?, title = ?, volume = ?, unit = ?, cost = ?,
                       year = ?, state = ?, reason = ?, deleted = ?, entered_by = ?, changed_by = ?, changed_at_utc = ?
                 WHERE id = ?
                """, proposal);
    }

    private void write(String sql, Proposal proposal) {
        var content = proposal.content();
        jdbc.sql(sql)
                .params(
                        proposal.version(),
                        content.kind().name(),
                        content.kelurahan().value())
                .params(content.sector().name(), content.title(), content.volume(), content.unit())
                .params(content.cost(), content.year(), proposal.state().name(), proposal.reason())
                .params(proposal.deleted(), proposal.enteredBy(), proposal.changedBy())
                .params(LocalDateTime.now(ZoneOffset.UTC), proposal.id())
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getInt("version"),
                new ProposalContent(
                        ProposalKind.valueOf(row.getString("kind")),
                        new KodeWilayah(row.getString("wilayah")),
                        ProposalSector.valueOf(row.getString("sector")),
                        row.getString("title"),
                        row.getBigDecimal("volume"),
                        row.getString("unit"),
                        row.getBigDecimal("cost"),
                        row.getInt("year")),
                ProposalState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getBoolean("deleted"),
                row.getLong("entered_by"),
                row.getString("changed_by"));
    }
}
