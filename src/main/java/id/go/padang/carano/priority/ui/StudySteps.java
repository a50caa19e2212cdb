package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.shared.ui.HiddenText;
import java.util.List;

/** The way from a draft to the council, and where on it a study stands. */
class StudySteps extends OrderedList {

    private static final List<StudyStatus> WAY = List.of(
            StudyStatus.DRAFT, StudyStatus.PROPOSED, StudyStatus.AGREED, StudyStatus.APPROVED, StudyStatus.PUBLISHED);

    StudySteps(StudyStatus now) {
        addClassName("study-steps");
        getElement().setAttribute("aria-label", getTranslation("priority.steps"));
        int at = WAY.indexOf(now);
        for (int i = 0; i < WAY.size(); i++) {
            var item = new ListItem(getTranslation("priority.step." + WAY.get(i)));
            boolean done = i < at || i == at && now == StudyStatus.PUBLISHED;
            item.addClassName(done ? "done" : i == at ? "now" : "ahead");
            if (done) {
                item.add(new HiddenText(" " + getTranslation("submission.step.done")));
            } else if (i == at) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
        if (at < 0) {
            var end = new ListItem(getTranslation("priority.status." + now));
            end.addClassNames("now", "stopped");
            end.getElement().setAttribute("aria-current", "step");
            add(end);
        }
    }
}
