package id.go.padang.carano.organization;

import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountQueries {

    private static final String COLUMNS = """
            SELECT id, username, display_name, role, opd, dapil_election, dapil_number, wilayah, language,
                   must_change_password, disabled, version, password_hash, failed_attempts, locked_until_utc
              FROM account
            """;
    private static final String MATCHING = """
             WHERE LOCATE(:text, username) > 0 OR LOCATE(:text, display_name) > 0
            """;

    private final JdbcClient jdbc;
    private final WilayahService wilayahService;

    AccountQueries(JdbcClient jdbc, WilayahService wilayahService) {
        this.jdbc = jdbc;
        this.wilayahService = wilayahService;
    }

    /** An account with what only the door may know. */
    record Keyed(AccountListing listing, String passwordHash, Attempts attempts) {}

    Optional<Keyed> byUsername(String username) {
        return jdbc.sql(COLUMNS + " WHERE username = ?")
                .param(username)
                .query(this::keyed)
                .optional();
    }

    /** The row stays locked until the transaction ends, so that parallel guesses are counted one by one. */
    Optional<Keyed> lockedByUsername(String username) {
        return jdbc.sql(COLUMNS + " WHERE username = ? FOR UPDATE")
                .param(username)
                .query(this::keyed)
                .optional();
    }

    Optional<AccountListing> byId(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = ?")
                .param(id)
                .query(this::keyed)
                .optional()
                .map(Keyed::listing);
    }

    List<AccountListing> find(String text, int offset, int limit) {
        return jdbc
                .sql(COLUMNS + MATCHING + " ORDER BY username LIMIT :limit OFFSET :offset")
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::keyed)
                .list()
                .stream()
                .map(Keyed::listing)
                .toList();
    }

    long count(String text) {
        return jdbc.sql("SELECT COUNT(*) FROM account" + MATCHING)
                .param("text", text)
                .query(Long.class)
                .single();
    }

    void setAttempts(long id, Attempts attempts) {
        jdbc.sql("UPDATE account SET failed_attempts = ?, locked_until_utc = ? WHERE id = ?")
                .param(attempts.failed())
                .param(attempts.lockedUntil()
                        .map(until -> LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                        .orElse(null))
                .param(id)
                .update();
    }

    List<Opd> opd() {
        return jdbc.sql("SELECT kode, name, short_name FROM opd ORDER BY name, kode")
                .query((row, n) -> new Opd(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Keyed keyed(ResultSet row, int n) throws SQLException {
        var account = new Account(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("opd")),
                dapil(row.getObject("dapil_election", Integer.class), row.getObject("dapil_number", Integer.class)),
                Optional.ofNullable(row.getString("wilayah")).map(KodeWilayah::new),
                Locale.forLanguageTag(row.getString("language")));
        var lockedUntil = Optional.ofNullable(row.getObject("locked_until_utc", LocalDateTime.class))
                .map(until -> until.toInstant(ZoneOffset.UTC));
        var attempts = new Attempts(row.getInt("failed_attempts"), lockedUntil);
        var standing = row.getBoolean("disabled")
                ? Standing.DISABLED
                : attempts.lockedAt(Instant.now()) ? Standing.LOCKED : Standing.ACTIVE;
        return new Keyed(
                new AccountListing(account, standing, row.getBoolean("must_change_password"), row.getInt("version")),
                row.getString("password_hash"),
                attempts);
    }

    private Optional<Dapil> dapil(@Nullable Integer electionYear, @Nullable Integer number) {
        return electionYear == null || number == null
                ? Optional.empty()
                : wilayahService.dapil(electionYear).stream()
                        .filter(one -> one.number() == number)
                        .findFirst();
    }
}
