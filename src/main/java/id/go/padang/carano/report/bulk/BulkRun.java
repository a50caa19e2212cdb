package id.go.padang.carano.report.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A run of many reports.
 *
 * @param report the code of their kind, or {@code semua} for several
 * @param total how many reports it has
 * @param done how many of them were tried
 * @param problems why single reports are missing, one sentence each; the others are there all the same
 * @param bytes of the ZIP; 0 while there is none
 */
public record BulkRun(
        long id,
        String report,
        int release,
        Locale language,
        BulkState state,
        int total,
        int done,
        List<String> problems,
        long bytes,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    public BulkRun {
        problems = List.copyOf(problems);
    }

    /** As in {@code laporan-profil-r3-id.zip}. */
    public String fileName() {
        return "laporan-%s-r%d-%s.zip".formatted(report, release, language.getLanguage());
    }
}
