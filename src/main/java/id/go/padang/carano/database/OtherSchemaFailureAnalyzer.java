package id.go.padang.carano.database;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the tables were made by another version than this one. */
class OtherSchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "Tabel basis data ini dibuat oleh versi Carano yang lain. Jalankan versi itu; bila isinya hanya data"
                        + " contoh, hapus folder data lalu jalankan kembali.\n"
                        + "The tables of this database were made by another version of Carano. Run that version; where"
                        + " they hold nothing but sample data, delete the data folder and start again.",
                null,
                cause);
    }
}
