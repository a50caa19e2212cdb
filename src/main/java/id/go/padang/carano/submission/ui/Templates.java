package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.TableExport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Empty files with the header of a dataset. */
class Templates extends Div {

    private static final int TEXT_ROWS = 2_000;
    private static final int WIDTH = 20;
    private static final String TEXT = "@";

    Templates(Dataset dataset) {
        addClassName("carano-tools");
        add(
                link("submission.template.xlsx", dataset.code() + ".xlsx", TableExport.XLSX, workbook(dataset)),
                link("submission.template.csv", dataset.code() + ".csv", TableExport.CSV, text(dataset)));
    }

    private Anchor link(String key, String name, String type, byte[] content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), "templat-" + name, type, content.length)),
                getTranslation(key));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static byte[] text(Dataset dataset) {
        return dataset.columns().stream()
                .map(Column::name)
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Every cell is text, so that Excel keeps numbers and days as they are typed. */
    private static byte[] workbook(Dataset dataset) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Carano", "1.0")) {
            var sheet = workbook.newWorksheet(dataset.code());
            int last = dataset.columns().size() - 1;
            sheet.range(0, 0, TEXT_ROWS, last).style().format(TEXT).set();
            for (int i = 0; i <= last; i++) {
                sheet.value(0, i, dataset.columns().get(i).name());
                sheet.width(i, WIDTH);
            }
            sheet.range(0, 0, 0, last).style().bold().format(TEXT).set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
