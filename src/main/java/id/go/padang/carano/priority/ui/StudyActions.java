package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.DecisionService;
import id.go.padang.carano.priority.Stance;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.publication.Release;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** What this reader may do with the study where it stands. The service decides again. */
final class StudyActions extends Div {

    private final StudyWords words = new StudyWords(this, getLocale());
    private final transient Consumer<Study> whenMoved;

    StudyActions(
            StudyService studies,
            DecisionService decisions,
            Study study,
            List<Stance> stances,
            Account account,
            List<Release> releases,
            Consumer<Study> whenMoved,
            LongConsumer open) {
        this.whenMoved = whenMoved;
        addClassName("carano-tools");
        long id = study.id();
        int version = study.version();
        var status = study.status();
        boolean leads = decisions.leads(study);
        if (leads
                && status.mayBecome(StudyStatus.PROPOSED)
                && !study.plan().measures().isEmpty()) {
            add(primary("priority.propose", false, false, reason -> decisions.propose(id, version)));
        }
        if (status == StudyStatus.PROPOSED && decisions.concerned(study, account)) {
            boolean said = stances.stream().anyMatch(stance -> stance.agreed() && account.servesIn(stance.opd()));
            if (!said) {
                add(primary("priority.agree", true, false, remark -> decisions.agree(id, version, remark)));
            }
            add(button("priority.object", true, true, reason -> decisions.object(id, version, reason)));
        }
        if (leads && status == StudyStatus.PROPOSED) {
            add(button("priority.take_back", false, false, reason -> decisions.takeBack(id, version)));
        }
        if (account.may(Permission.DECIDE_PRIORITIES)) {
            if (status == StudyStatus.AGREED) {
                add(primary("priority.approve", true, false, remark -> decisions.approve(id, version, remark)));
                add(button("priority.send_back", true, true, reason -> decisions.sendBack(id, version, reason)));
            }
            if (status == StudyStatus.APPROVED) {
                add(primary("priority.publish", false, false, reason -> decisions.publish(id, version)));
            }
        }
        if (studies.mayRevise(study) && !releases.isEmpty()) {
            int newest = releases.getFirst().number();
            add(new Button(
                    words.get("priority.revise"),
                    click -> ReasonDialog.of(
                                    "priority.revise",
                                    false,
                                    false,
                                    words,
                                    ignored -> open.accept(
                                            studies.revise(id, newest).id()))
                            .open()));
        }
        boolean own = leads || account.may(Permission.DECIDE_PRIORITIES);
        if (own && status.mayBecome(StudyStatus.WITHDRAWN)) {
            add(button("priority.withdraw", true, true, reason -> decisions.withdraw(id, version, reason)));
        }
    }

    private Button primary(String key, boolean asks, boolean owed, Function<String, Study> move) {
        var button = button(key, asks, owed, move);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, boolean asks, boolean owed, Function<String, Study> move) {
        return new Button(
                words.get(key),
                click -> ReasonDialog.of(key, asks, owed, words, reason -> whenMoved.accept(move.apply(reason)))
                        .open());
    }
}
