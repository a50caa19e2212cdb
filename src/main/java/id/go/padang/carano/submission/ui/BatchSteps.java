package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.go.padang.carano.shared.ui.HiddenText;
import id.go.padang.carano.submission.BatchStatus;
import java.util.List;

/** The way from the file to the release, and where on it the batch stands. */
class BatchSteps extends OrderedList {

    private static final List<BatchStatus> WAY = List.of(
            BatchStatus.RECEIVED,
            BatchStatus.CHECKED,
            BatchStatus.SUBMITTED,
            BatchStatus.VERIFIED,
            BatchStatus.VALIDATED,
            BatchStatus.PUBLISHED);

    /** @param reached every status the batch has been in, first to last */
    BatchSteps(List<BatchStatus> reached) {
        addClassName("batch-steps");
        getElement().setAttribute("aria-label", getTranslation("submission.steps"));
        var now = reached.getLast();
        for (BatchStatus step : WAY) {
            boolean done = reached.contains(step) && step != now || now == BatchStatus.PUBLISHED;
            var item = new ListItem(getTranslation("submission.step." + step));
            item.addClassName(done ? "done" : step == now ? "now" : "ahead");
            if (done) {
                item.add(new HiddenText(" " + getTranslation("submission.step.done")));
            } else if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
            if (step == BatchStatus.RECEIVED && now == BatchStatus.UNMAPPED) {
                add(waiting(now));
            }
        }
        if (!WAY.contains(now) && now != BatchStatus.UNMAPPED) {
            var end = new ListItem(Sentences.status(this, now));
            end.addClassNames("now", "stopped");
            end.getElement().setAttribute("aria-current", "step");
            add(end);
        }
    }

    /** A halt on the way, not its end. */
    private ListItem waiting(BatchStatus now) {
        var item = new ListItem(Sentences.status(this, now));
        item.addClassName("now");
        item.getElement().setAttribute("aria-current", "step");
        return item;
    }
}
