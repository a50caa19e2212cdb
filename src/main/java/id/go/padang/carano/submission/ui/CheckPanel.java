package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.submission.CheckProgress;
import java.time.Duration;

/** How far the check of a file is: its place in the queue, then rows, rate and time left. */
class CheckPanel extends Div {

    private static final long MINUTE = 60;
    private static final int FULL = 100;

    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Paragraph words = new Paragraph();
    private final Formats formats = new Formats(getLocale());

    CheckPanel(CheckProgress progress) {
        addClassName("batch-panel");
        words.addClassName("carano-note");
        bar.getElement().setAttribute("aria-label", getTranslation("submission.checking"));
        add(bar, words);
        show(progress);
    }

    void show(CheckProgress progress) {
        bar.setValue(progress.percent());
        words.setText(said(progress));
    }

    /** When every row is read, what only shows in the whole file is still to be looked for. */
    private String said(CheckProgress progress) {
        if (progress.ahead() > 0) {
            return getTranslation("submission.queue", formats.count(progress.ahead()));
        }
        return progress.percent() == FULL
                ? getTranslation("submission.progress.whole", formats.count(progress.rows()))
                : getTranslation(
                        "submission.progress",
                        formats.count(progress.percent()),
                        formats.count(progress.rows()),
                        formats.count(progress.rowsPerSecond()),
                        progress.left().map(this::left).orElse(Formats.MISSING));
    }

    private String left(Duration left) {
        return left.toSeconds() < MINUTE
                ? getTranslation("submission.left.seconds", formats.count(left.toSeconds()))
                : getTranslation("submission.left.minutes", formats.count(left.toMinutes() + 1));
    }
}
