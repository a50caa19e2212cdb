package id.go.padang.carano.wilayah.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload field. */
final class BoundaryUploadTexts {

    /** Only to offer the right files; what a file is, its content says. */
    static final String[] ACCEPTED = {".geojson", ".json", "application/geo+json", "application/json"};

    private BoundaryUploadTexts() {}

    static UploadI18N of(Component component) {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(component.getTranslation("wilayah.boundary.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(component.getTranslation("wilayah.boundary.drop")));
        texts.setError(new UploadI18N.Error()
                .setIncorrectFileType(component.getTranslation("wilayah.boundary.only_geojson"))
                .setFileIsTooBig(component.getTranslation("wilayah.boundary.problem.TOO_LARGE", 20))
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
                        .setServerUnavailable(component.getTranslation("wilayah.boundary.problem.BROKEN_OFF"))
                        .setUnexpectedServerError(component.getTranslation("wilayah.boundary.failed"))
                        .setForbidden(component.getTranslation("wilayah.boundary.failed"))));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }
}
