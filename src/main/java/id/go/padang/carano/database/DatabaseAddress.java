package id.go.padang.carano.database;

import id.go.padang.carano.shared.CannotStartException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and who we are there. */
record DatabaseAddress(String url, String user, String password) implements JdbcConnectionDetails {

    private static final int ACCESS_DENIED = 1045;
    private static final int NO_ACCESS_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    /** Asked once before the connection pool does, whose answer is a page of stack trace. */
    DatabaseAddress reachable() {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.getMetaData();
            return this;
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private CannotStartException explained(SQLException e) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED, NO_ACCESS_TO_DATABASE ->
                new CannotStartException(
                        "Basis data " + place() + " menolak pengguna \"" + user
                                + "\"; periksa CARANO_DB_USER dan CARANO_DB_PASSWORD.",
                        "The database " + place() + " refuses the user \"" + user
                                + "\"; check CARANO_DB_USER and CARANO_DB_PASSWORD.",
                        e);
            case UNKNOWN_DATABASE ->
                new CannotStartException(
                        "Basis data pada " + place() + " belum ada; buat dahulu atau perbaiki CARANO_DB_URL.",
                        "There is no database at " + place() + " yet; create it or correct CARANO_DB_URL.",
                        e);
            default ->
                new CannotStartException(
                        "Basis data " + place() + " tidak dapat dihubungi; periksa CARANO_DB_URL dan servernya.",
                        "The database " + place() + " cannot be reached; check CARANO_DB_URL and the server.",
                        e);
        };
    }

    // the part after ? may hold a password
    private String place() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + place() + "]";
    }
}
