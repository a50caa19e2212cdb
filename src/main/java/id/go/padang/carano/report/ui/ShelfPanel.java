package id.go.padang.carano.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import id.go.padang.carano.report.bulk.BulkRun;
import id.go.padang.carano.report.bulk.BulkService;
import id.go.padang.carano.report.bulk.BulkState;
import id.go.padang.carano.shared.Formats;
import java.util.List;
import java.util.Optional;

/** What this account had printed in one run: how far it is, what is missing, and the ZIP to take. */
class ShelfPanel extends Section {

    private static final int POLL_MILLISECONDS = 1000;
    private static final String ZIP = "application/zip";

    private final transient BulkService bulkService;
    private final Formats formats = new Formats(getLocale());
    private final Div runs = new Div();
    private transient Optional<Registration> watching = Optional.empty();
    private transient List<BulkRun> shown = List.of();

    ShelfPanel(BulkService bulkService) {
        this.bulkService = bulkService;
        addClassName("report-shelf");
        runs.getElement().setAttribute("role", "status");
        refresh();
    }

    /** Reads the shelf again, and watches it while something runs. */
    void refresh() {
        var now = bulkService.mine();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            runs.removeAll();
            if (!now.isEmpty()) {
                now.forEach(run -> runs.add(entry(run)));
                add(new H2(getTranslation("report.shelf")), runs);
            }
        }
        watch();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = Optional.of(event.getUI().addPollListener(poll -> refresh()));
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.ifPresent(Registration::remove);
        event.getUI().setPollInterval(-1);
    }

    private void watch() {
        boolean running = shown.stream().anyMatch(run -> run.state() == BulkState.RUNNING);
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL_MILLISECONDS : -1));
    }

    private Component entry(BulkRun run) {
        var title = getTranslation(
                "report.shelf.run",
                getTranslation("report." + run.report() + ".title"),
                Integer.toString(run.release()),
                formats.moment(run.startedAt()));
        var entry = new Div(new Paragraph(title), new Paragraph(state(run)), actions(run, title));
        if (!run.problems().isEmpty()) {
            var list = new UnorderedList();
            run.problems().forEach(problem -> list.add(new ListItem(problem)));
            entry.add(new NativeDetails(
                    getTranslation(
                            "report.shelf.problems",
                            formats.count(run.problems().size())),
                    list));
        }
        entry.addClassName("panel");
        return entry;
    }

    private String state(BulkRun run) {
        return getTranslation(
                "report.shelf." + run.state(),
                formats.count(run.done()),
                formats.count(run.total()),
                formats.count(run.done() - run.problems().size()));
    }

    private Component actions(BulkRun run, String title) {
        var actions = new Div();
        actions.addClassName("carano-tools");
        switch (run.state()) {
            case RUNNING -> actions.add(button("report.shelf.cancel", title, () -> bulkService.cancel(run.id())));
            case DONE -> {
                var download =
                        new Anchor(handler(run), AttachmentType.DOWNLOAD, getTranslation("report.shelf.download"));
                download.addClassName("tool-link");
                download.setAriaLabel(getTranslation("report.shelf.download") + ": " + title);
                actions.add(download, button("report.shelf.remove", title, () -> bulkService.remove(run.id())));
            }
            case CANCELLED, INTERRUPTED, FAILED ->
                actions.add(button("report.shelf.remove", title, () -> bulkService.remove(run.id())));
        }
        return actions;
    }

    private Button button(String key, String title, Runnable action) {
        var button = new Button(getTranslation(key), click -> {
            action.run();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + title);
        button.setDisableOnClick(true);
        return button;
    }

    private DownloadHandler handler(BulkRun run) {
        return DownloadHandler.fromInputStream(event -> bulkService
                .content(run.id())
                .map(content -> new DownloadResponse(content, run.fileName(), ZIP, run.bytes()))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
