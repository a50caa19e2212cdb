package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a file that is made when somebody asks for it. */
public final class Download extends Anchor {

    public Download(String text, String fileName, String type, Supplier<byte[]> file) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                text);
        addClassName("tool-link");
    }
}
