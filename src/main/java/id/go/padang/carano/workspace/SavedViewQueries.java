package id.go.padang.carano.workspace;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewQueries {

    private final JdbcClient jdbc;

    SavedViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(long account) {
        return jdbc.sql("SELECT name, address FROM saved_view WHERE account_id = :account ORDER BY name")
                .param("account", account)
                .query((row, n) -> new SavedView(row.getString("name"), row.getString("address")))
                .list();
    }

    void save(long account, SavedView view, LocalDateTime at) {
        jdbc.sql("REPLACE INTO saved_view (account_id, name, address, saved_at) VALUES (?, ?, ?, ?)")
                .params(account, view.name(), view.address(), at)
                .update();
    }

    void delete(long account, String name) {
        jdbc.sql("DELETE FROM saved_view WHERE account_id = ? AND name = ?")
                .params(account, name)
                .update();
    }
}
