package id.go.padang.carano.notice;

import id.go.padang.carano.organization.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeQueries {

    private static final String MINE = """
             FROM notice n
             LEFT JOIN notice_seen s ON s.account_id = :account
            WHERE n.role = :role AND (n.opd = '' OR n.opd = :opd)
            """;

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long id, Instant at, Audience audience, String kind, String href, List<String> arguments) {
        jdbc.sql("""
                        INSERT INTO notice (id, at, role, opd, kind, href, arguments)
                        VALUES (:id, :at, :role, :opd, :kind, :href, :arguments)
                        """)
                .param("id", id)
                .param("at", utc(at))
                .param("role", audience.role().name())
                .param("opd", audience.opd().orElse(""))
                .param("kind", kind)
                .param("href", href)
                .param("arguments", String.join("\n", arguments))
                .update();
    }

    List<Notice> of(Account account, int limit) {
        return jdbc.sql("SELECT n.*, s.seen_at IS NULL OR n.at > s.seen_at AS fresh " + MINE
                        + " ORDER BY n.at DESC, n.id DESC LIMIT :limit")
                .param("account", account.id())
                .param("role", account.role().name())
                .param("opd", account.opd().orElse("-"))
                .param("limit", limit)
                .query((row, n) -> notice(row))
                .list();
    }

    long fresh(Account account) {
        return jdbc.sql("SELECT COUNT(*) " + MINE + " AND (s.seen_at IS NULL OR n.at > s.seen_at)")
                .param("account", account.id())
                .param("role", account.role().name())
                .param("opd", account.opd().orElse("-"))
                .query(Long.class)
                .single();
    }

    void seen(long account, Instant at) {
        jdbc.sql("REPLACE INTO notice_seen (account_id, seen_at) VALUES (:account, :at)")
                .param("account", account)
                .param("at", utc(at))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var arguments = row.getString("arguments");
        return new Notice(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("kind"),
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\n")),
                row.getString("href"),
                row.getBoolean("fresh"));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
