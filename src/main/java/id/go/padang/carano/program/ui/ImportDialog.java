package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.table.Fault;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.shared.CsvTable;
import id.go.padang.carano.shared.TableExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a small table in: first shows what it would bring or everything that is wrong, then all of it or nothing. */
public class ImportDialog<T> extends Dialog {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int SHOWN = 50;

    private final transient Function<byte[], Preview<T>> preview;
    private final transient Function<T, String> name;
    private final Div result = new Div();
    private final Paragraph problem = Refusals.place();
    private final Button take = new Button(getTranslation("program.import.take"));
    private final Upload upload = new Upload(this::received);
    private transient byte[] file = new byte[0];

    /**
     * @param columns of the template
     * @param preview reads a file without keeping anything
     * @param name how one item is listed
     * @param taking keeps everything
     */
    public ImportDialog(
            String title,
            List<String> columns,
            List<List<String>> example,
            Function<byte[], Preview<T>> preview,
            Function<T, String> name,
            Consumer<byte[]> taking,
            Runnable whenTaken) {
        this.preview = preview;
        this.name = name;
        setHeaderTitle(title);
        setWidth("min(46rem, 94vw)");
        var help = new Paragraph(getTranslation("program.import.help", String.join(", ", columns)));
        help.addClassName("carano-note");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx", "text/csv", TableExport.XLSX);
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("program.import.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("program.import.drop")));
        upload.setI18n(texts);
        upload.addFileRejectedListener(event -> problem.setText(getTranslation("program.import.rejected")));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> {
            if (Refusals.attempt(problem, () -> taking.accept(file))) {
                close();
                whenTaken.run();
            }
        });
        result.getElement().setAttribute("role", "status");
        var template = new Download(
                getTranslation("program.import.template"),
                "templat.csv",
                TableExport.CSV,
                () -> template(columns, example));
        var form = new Div(help, template, upload, problem, result);
        form.addClassName("carano-form");
        add(form);
        getFooter().add(new Button(getTranslation("program.cancel"), click -> close()), take);
    }

    private static byte[] template(List<String> columns, List<List<String>> example) {
        var bytes = new ByteArrayOutputStream();
        CsvTable.write(bytes, columns, example.stream());
        return bytes.toByteArray();
    }

    private void received(UploadEvent event) {
        try (var stream = event.getInputStream()) {
            var bytes = stream.readNBytes(LARGEST + 1);
            var read = preview.apply(bytes);
            event.getUI().access(() -> show(bytes, read));
        } catch (ProgramRefusedException refusal) {
            event.getUI().access(() -> problem.setText(Refusals.text(this, refusal.key(), refusal.arguments())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(byte[] bytes, Preview<T> read) {
        file = bytes;
        problem.setText("");
        result.removeAll();
        take.setEnabled(read.sound());
        if (read.sound()) {
            result.add(new Paragraph(
                    getTranslation("program.import.sound", read.items().size())));
            var list = new UnorderedList();
            read.items().stream().limit(SHOWN).map(name).map(ListItem::new).forEach(list::add);
            result.add(list);
        } else {
            result.add(new Paragraph(
                    getTranslation("program.import.faults", read.faults().size())));
            result.add(faults(read.faults().stream().limit(SHOWN)));
        }
        upload.clearFileList();
    }

    private PlainTable faults(Stream<Fault> faults) {
        var table = new PlainTable(
                getTranslation("program.import.faults.label"),
                getTranslation("program.import.line"),
                getTranslation("program.import.column"),
                getTranslation("program.import.value"),
                getTranslation("program.import.fault"));
        table.addClassName("import-faults");
        faults.forEach(fault -> table.row(
                fault.line() == 0 ? getTranslation("program.import.file") : Long.toString(fault.line()),
                fault.column(),
                fault.value(),
                Refusals.text(UI.getCurrentOrThrow(), fault.key(), fault.arguments())));
        return table;
    }
}
