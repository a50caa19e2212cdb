package id.go.padang.carano.submission.ui;

import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.ui.UploadTexts;

/** What every upload of a register has in common. */
final class Uploads {

    /** Only to offer the right files; what a file is, its content says. */
    static final String[] ACCEPTED = {".csv", ".txt", ".xlsx", "text/csv", TableExport.XLSX};

    static final UploadTexts TEXTS = new UploadTexts(
            "submission.upload.choose",
            "submission.upload.drop",
            "submission.upload.only_csv",
            "submission.refused.broken",
            "submission.upload.failed");

    private Uploads() {}
}
