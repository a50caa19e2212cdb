package id.go.padang.carano.report.bulk;

import id.go.padang.carano.report.Paper;
import java.util.Locale;

/**
 * A kind of report that comes onto a shelf by itself, for every place its owner may read.
 *
 * @param guarded whether small cells are hidden even though the owner may see them
 */
public record Schedule(
        long id, String report, Cadence cadence, Locale language, Paper paper, boolean annex, boolean guarded) {}
