package id.go.padang.carano.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.Progress;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.CheckColumn;
import id.go.padang.carano.submission.BatchSummary;
import java.util.stream.Collectors;

/** What waits for a release, and the button that makes one. */
class WaitingBatches extends Section {

    private final PublicationService publicationService;
    private final Runnable published;
    private final Formats formats = new Formats(getLocale());
    private final Texts texts;
    private final Publishing publishing;
    private final Grid<BatchSummary> grid = new Grid<>();
    private final CheckColumn<BatchSummary> choice;
    private final TextArea note = new TextArea(getTranslation("publication.note"));
    private final Button publish = new Button(getTranslation("publication.publish"), click -> confirm());
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph status = new Paragraph();
    private final Paragraph nothing = new Paragraph(getTranslation("publication.nothing"));

    WaitingBatches(PublicationService publicationService, CurrentAccount current, Texts texts, Runnable published) {
        this.publicationService = publicationService;
        this.published = published;
        this.texts = texts;
        publishing = new Publishing(publicationService, current, texts);
        addColumns();
        choice = new CheckColumn<>(
                grid,
                getTranslation("publication.choose"),
                this::named,
                chosen -> publish.setEnabled(!chosen.isEmpty()));
        grid.setAllRowsVisible(true);
        grid.getElement().setProperty("accessibleName", getTranslation("publication.waiting"));
        note.setMaxLength(PublicationService.NOTE_LENGTH);
        note.setHelperText(getTranslation("publication.note.help"));
        note.setWidthFull();
        note.setMaxWidth("48rem");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(false);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("publication.progress"));
        status.getElement().setAttribute("role", "status");
        nothing.addClassName("carano-note");
        add(new H2(getTranslation("publication.waiting")), nothing, grid, note, publish, bar, status);
    }

    private void addColumns() {
        grid.addColumn(batch -> getTranslation("dataset." + batch.dataset()))
                .setHeader(getTranslation("publication.dataset"));
        grid.addColumn(batch -> texts.period(getLocale(), batch.period()))
                .setHeader(getTranslation("publication.period"));
        grid.addColumn(BatchSummary::opdName).setHeader(getTranslation("publication.opd"));
        grid.addColumn(batch -> formats.count(batch.accepted()))
                .setHeader(getTranslation("publication.accepted"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(batch -> formats.count(batch.warned()))
                .setHeader(getTranslation("publication.warned"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(batch -> batch.validatedAt().map(formats::moment).orElse(Formats.MISSING))
                .setHeader(getTranslation("publication.validated"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
    }

    private String named(BatchSummary batch) {
        return getTranslation("dataset." + batch.dataset()) + " " + texts.period(getLocale(), batch.period());
    }

    /** Reads anew what waits, unless a release is being made of it. */
    void refresh() {
        if (bar.isVisible()) {
            return;
        }
        var waiting = publicationService.waiting();
        choice.clear();
        publish.setEnabled(false);
        grid.setItems(waiting);
        boolean some = !waiting.isEmpty();
        nothing.setVisible(!some);
        grid.setVisible(some);
        note.setVisible(some);
        publish.setVisible(some);
    }

    private void confirm() {
        var chosen = choice.chosen().stream().map(this::named).sorted().collect(Collectors.joining(", "));
        var dialog = new ConfirmDialog(
                getTranslation("publication.confirm"),
                getTranslation("publication.confirm.text", chosen),
                getTranslation("publication.publish"),
                confirmed -> start());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("publication.cancel"));
        dialog.open();
    }

    private void start() {
        var ids = choice.chosen().stream().map(BatchSummary::id).toList();
        publish.setEnabled(false);
        grid.setEnabled(false);
        bar.setValue(0);
        bar.setVisible(true);
        getUI().ifPresent(ui -> publishing.start(ui, ids, note.getValue(), this::show, this::finish));
    }

    private void show(Progress progress) {
        bar.setValue((double) progress.done() / progress.steps());
        status.setText(getTranslation("publication.step." + progress.step()));
    }

    private void finish(Publishing.Outcome outcome) {
        bar.setVisible(false);
        grid.setEnabled(true);
        status.setText(outcome.sentence());
        if (outcome.published()) {
            note.clear();
        }
        refresh();
        published.run();
    }
}
