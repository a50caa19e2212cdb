package id.go.padang.carano.report;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what accounts chose last. */
@Repository
class PreferenceQueries {

    private final JdbcClient jdbc;

    PreferenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportPreference> find(String username, String report) {
        return jdbc.sql("""
                        SELECT paper, language, annex, guarded, classification, jabatan, signatory, pangkat, nip, tembusan
                          FROM report_preference
                         WHERE username = :username AND report = :report
                        """)
                .param("username", username)
                .param("report", report)
                .query((row, n) -> new ReportPreference(
                        Paper.valueOf(row.getString("paper")),
                        Locale.of(row.getString("language")),
                        row.getBoolean("annex"),
                        row.getBoolean("guarded"),
                        new Signatory(
                                "",
                                row.getString("jabatan"),
                                row.getString("signatory"),
                                row.getString("pangkat"),
                                row.getString("nip")),
                        Dispatch.of(
                                Classification.valueOf(row.getString("classification")), row.getString("tembusan"))))
                .optional();
    }

    void save(String username, String report, ReportPreference chosen) {
        jdbc.sql("""
                        INSERT INTO report_preference (username, report, paper, language, annex, guarded, classification,
                                                       jabatan, signatory, pangkat, nip, tembusan)
                        VALUES (:username, :report, :paper, :language, :annex, :guarded, :classification,
                                :jabatan, :signatory, :pangkat, :nip, :tembusan)
                        ON DUPLICATE KEY UPDATE paper = VALUES(paper), language = VALUES(language),
                               annex = VALUES(annex), guarded = VALUES(guarded),
                               classification = VALUES(classification), jabatan = VALUES(jabatan),
                               signatory = VALUES(signatory), pangkat = VALUES(pangkat), nip = VALUES(nip),
                               tembusan = VALUES(tembusan)
                        """)
                .param("username", username)
                .param("report", report)
                .param("paper", chosen.paper().name())
                .param("language", chosen.locale().getLanguage())
                .param("annex", chosen.annex())
                .param("guarded", chosen.guarded())
                .param("classification", chosen.dispatch().classification().name())
                .param("jabatan", chosen.signatory().jabatan())
                .param("signatory", chosen.signatory().name())
                .param("pangkat", chosen.signatory().pangkat())
                .param("nip", chosen.signatory().nip())
                .param("tembusan", chosen.dispatch().lines())
                .update();
    }
}
