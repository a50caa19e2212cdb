package id.go.padang.carano.wilayah.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.go.padang.carano.shared.ui.UploadTexts;
import id.go.padang.carano.wilayah.BoundaryAdminService;
import id.go.padang.carano.wilayah.BoundaryProblem;
import id.go.padang.carano.wilayah.BoundaryReceipt;
import id.go.padang.carano.wilayah.BoundarySet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes a boundary file in and lists what is wrong with it. */
class BoundaryUpload extends Div {

    /** Only to offer the right files; what a file is, its content says. */
    private static final String[] ACCEPTED = {".geojson", ".json", "application/geo+json", "application/json"};

    private static final UploadTexts TEXTS = new UploadTexts(
            "wilayah.boundary.choose",
            "wilayah.boundary.drop",
            "wilayah.boundary.only_geojson",
            "wilayah.boundary.problem.BROKEN_OFF",
            "wilayah.boundary.failed");

    private static final int LISTED = 200;

    private final transient BoundaryAdminService boundaries;
    private final transient Consumer<BoundarySet> whenAccepted;
    private final ComboBox<String> property = new ComboBox<>(getTranslation("wilayah.boundary.property"));
    private final Upload upload = new Upload(this::received);
    private final Div outcome = new Div();
    // the file arrives on a thread that must not ask the field
    private volatile Optional<String> chosen = Optional.empty();

    BoundaryUpload(BoundaryAdminService boundaries, Consumer<BoundarySet> whenAccepted) {
        this.boundaries = boundaries;
        this.whenAccepted = whenAccepted;
        addClassName("boundary-upload");
        property.setPlaceholder(getTranslation("wilayah.boundary.property.find"));
        property.setHelperText(getTranslation("wilayah.boundary.property.help"));
        property.setAllowCustomValue(true);
        property.setClearButtonVisible(true);
        property.addCustomValueSetListener(typed -> property.setValue(typed.getDetail()));
        property.addValueChangeListener(change -> chosen =
                Optional.ofNullable(change.getValue()).map(String::strip).filter(name -> !name.isEmpty()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BoundaryAdminService.LARGEST_FILE);
        upload.setAcceptedFileTypes(ACCEPTED);
        var words = TEXTS.of(this);
        words.getError().setFileIsTooBig(getTranslation("wilayah.boundary.problem.TOO_LARGE", 20));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        outcome.getElement().setAttribute("role", "alert");
        outcome.addClassName("boundary-outcome");
        add(new H2(getTranslation("wilayah.boundary.load")), property, upload, outcome);
    }

    private void received(UploadEvent event) {
        var receipt = boundaries.receive(event.getFileName(), event.getInputStream(), chosen);
        event.getUI().access(() -> show(receipt));
    }

    /** Shows what became of a file. */
    void show(BoundaryReceipt receipt) {
        upload.clearFileList();
        switch (receipt) {
            case BoundaryReceipt.Accepted(var set) -> {
                say(getTranslation("wilayah.boundary.accepted", set.fileName()));
                whenAccepted.accept(set);
            }
            case BoundaryReceipt.Refused(var problems, var properties) -> {
                property.setItems(properties);
                chosen.ifPresent(property::setValue);
                list(problems);
            }
        }
    }

    private void list(List<BoundaryProblem> problems) {
        say(getTranslation("wilayah.boundary.refused", problems.size()));
        var list = new UnorderedList();
        // it scrolls, also by keyboard
        list.getElement().setAttribute("tabindex", "0");
        problems.stream()
                .limit(LISTED)
                .map(problem -> new ListItem(
                        getTranslation(problem.textKey(), problem.arguments().toArray())))
                .forEach(list::add);
        outcome.add(list);
        if (problems.size() > LISTED) {
            outcome.add(new Paragraph(getTranslation("wilayah.boundary.more", problems.size() - LISTED)));
        }
    }

    private void say(String sentence) {
        outcome.removeAll();
        outcome.add(new Paragraph(sentence));
    }
}
