package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import id.go.padang.carano.shared.TableExport;
import java.util.List;

/** The words of the upload field. */
final class UploadTexts {

    /** Only to offer the right files; what a file is, its content says. */
    static final String[] ACCEPTED = {".csv", ".txt", ".xlsx", "text/csv", TableExport.XLSX};

    private UploadTexts() {}

    static UploadI18N of(Component component) {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(component.getTranslation("submission.upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(component.getTranslation("submission.upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setIncorrectFileType(component.getTranslation("submission.upload.only_csv"))
                .setTooManyFiles(component.getTranslation("submission.upload.one")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(component.getTranslation("submission.upload.connecting"))
                        .setStalled(component.getTranslation("submission.upload.stalled"))
                        .setProcessing(component.getTranslation("submission.upload.processing"))
                        .setHeld(component.getTranslation("submission.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(component.getTranslation("submission.upload.remaining"))
                        .setUnknown(component.getTranslation("submission.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(component.getTranslation("submission.refused.broken"))
                        .setUnexpectedServerError(component.getTranslation("submission.upload.failed"))
                        .setForbidden(component.getTranslation("submission.upload.failed"))));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }
}
