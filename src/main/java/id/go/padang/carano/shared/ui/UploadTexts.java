package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of an upload field; what differs from door to door is told by text keys. */
public record UploadTexts(String choose, String drop, String wrongType, String brokenOff, String failed) {

    /** The words in the language of a component that is attached or about to be. */
    public UploadI18N of(Component component) {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(component.getTranslation(choose)));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(component.getTranslation(drop)));
        texts.setError(new UploadI18N.Error()
                .setIncorrectFileType(component.getTranslation(wrongType))
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
                        .setServerUnavailable(component.getTranslation(brokenOff))
                        .setUnexpectedServerError(component.getTranslation(failed))
                        .setForbidden(component.getTranslation(failed))));
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return texts;
    }
}
