package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import id.go.padang.carano.method.Acceptability;
import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Assessment;
import id.go.padang.carano.priority.Evidence;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.PriorityRefusedException;
import id.go.padang.carano.priority.Stance;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Weighing;
import id.go.padang.carano.publication.Release;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Criteria and weights on the left, the ranking in the middle, how firm it stands on the right; the rest below. */
final class WorkbenchPanel extends Div {

    /** What a study is worked on with. */
    record Surroundings(List<Release> releases, OpdService opds, Account account, List<Stance> stances) {}

    private final transient StudyService studies;
    private final transient Study study;
    private final transient Surroundings around;
    private final StudyWords words;
    private final transient Consumer<Study> whenSaved;
    private final transient Evidence evidence;
    private final transient Optional<Acceptability> shares;
    private final boolean mayEdit;
    private final RankingPanel ranking;
    private final FirmnessPanel firmness;
    private final WeightPanel weights;
    private final Button mean;
    private final Div consensus = new Div();
    private transient Plan plan;
    private transient Assessment assessment;

    WorkbenchPanel(
            StudyService studies, Study study, Surroundings around, StudyWords words, Consumer<Study> whenSaved) {
        this.studies = studies;
        this.study = study;
        this.around = around;
        this.words = words;
        this.whenSaved = whenSaved;
        plan = study.plan();
        mayEdit = studies.mayEdit(study);
        evidence = studies.evidence(plan);
        shares = studies.shares(plan, evidence);
        assessment = studies.assess(plan, evidence);
        addClassName("study-bench");
        ranking = new RankingPanel(words, studies.mayJudge(study) ? Optional.of(this::judge) : Optional.empty());
        firmness = new FirmnessPanel(words);
        weights = new WeightPanel(words, plan, this::moved);
        mean = new Button(
                words.get("priority.weights.mean"), click -> common().ifPresent(all -> save(plan.weighed(all))));
        var frame = new Div(left(), ranking, firmness);
        frame.addClassName("study-frame");
        add(frame);
        if (!plan.measures().isEmpty()) {
            add(new SecondOpinions(studies, words, () -> assessment, shares));
            add(consensus);
            showConsensus();
        }
        add(team());
        show();
    }

    private Component left() {
        var left = new Div(weights);
        left.addClassName("study-left");
        var tools = new Div();
        tools.addClassName("study-buttons");
        if (!plan.measures().isEmpty() && study.status().open()) {
            tools.add(new Button(words.get("priority.weights.own"), click -> keepOwn()));
            if (Weighing.groups(plan.measures()).size() > 0) {
                tools.add(new Button(
                        words.get("priority.pairs"),
                        click -> new PairsDialog(plan.measures(), plan.weighing(), this::judgedPairs).open()));
            }
        }
        if (mayEdit) {
            if (!plan.measures().isEmpty()) {
                tools.add(new Button(words.get("priority.weights.save"), click -> save(plan)));
                tools.add(mean);
            }
            var criteria = new Button(
                    words.get("priority.criteria"),
                    click -> new CriteriaDialog(plan, around.releases(), this::save).open());
            if (plan.measures().isEmpty()) {
                criteria.addThemeVariants(ButtonVariant.PRIMARY);
            }
            tools.add(criteria);
            if (!plan.subject().areas()) {
                tools.add(new Button(
                        words.get("priority.projects"), click -> new ProjectsDialog(plan, this::save).open()));
            }
            tools.add(new Button(
                    words.get("priority.budget"),
                    click -> new BudgetDialog(plan, around.releases(), evidence, this::save).open()));
            tools.add(new Button(
                    words.get("priority.settings"),
                    click -> new SettingsDialog(plan, around.releases(), around.opds(), this::save).open()));
        }
        left.add(tools);
        return left;
    }

    private Component team() {
        return new Details(words.get("priority.team"), new TeamPanel(plan, around.stances(), around.opds(), words));
    }

    /** A weight was moved: everything but the shares is worked out anew. */
    private void moved(Weighing weighing) {
        plan = plan.weighed(weighing);
        assessment = studies.assess(plan, evidence);
        show();
    }

    private void judgedPairs(Weighing weighing) {
        weights.show(plan.weighed(weighing));
        moved(weighing);
    }

    private void show() {
        var outline = studies.outline(assessment, shares);
        weights.tell(assessment);
        ranking.show(plan, outline, assessment.line().map(BudgetLine::spent).orElse(0L));
        firmness.show(assessment, outline);
    }

    private Optional<Weighing> common() {
        return studies.common(study.id(), plan.measures());
    }

    private void showConsensus() {
        mean.setVisible(common().isPresent());
        consensus.removeAll();
        consensus.add(new ConsensusPanel(studies, study, plan, evidence, words));
    }

    private void save(Plan changed) {
        try {
            whenSaved.accept(studies.save(study.id(), study.version(), changed));
        } catch (PriorityRefusedException refusal) {
            tell(words.refusal(refusal));
        }
    }

    private void keepOwn() {
        try {
            studies.weigh(study.id(), plan.weighing());
            tell(words.get("priority.weights.kept"));
            // the page stays on the own weights that were just moved
            showConsensus();
        } catch (PriorityRefusedException refusal) {
            tell(words.refusal(refusal));
        }
    }

    private void judge(String item) {
        new VerdictDialog(studies, study, assessment.line(item).orElseThrow(), whenSaved).open();
    }

    private static void tell(String sentence) {
        var notification = new Notification(new Span(sentence));
        notification.setDuration(7000);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }

    /** Nothing to rank yet, and what to do about it. */
    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("carano-note");
        return note;
    }
}
