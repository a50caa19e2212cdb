package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.Goal;
import id.go.padang.carano.program.GoalContent;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.GoalState;
import id.go.padang.carano.program.JointProgress;
import id.go.padang.carano.program.Overlap;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.ui.ValueText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** One shared target: figure against target, who carries what, what was reported together, programmes, actions. */
@Route("sasaran")
@RolesAllowed("READ_FIGURES")
@CssImport("./styles/program.css")
class GoalView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final int UNDO = 10_000;

    private final transient GoalService goalService;
    private final transient FollowUpService followUpService;
    private final transient OpdService opdService;
    private final transient IndicatorService indicatorService;
    private final transient Account account;
    private final GoalWords words = new GoalWords(this, getLocale());
    private final Formats formats = new Formats(getLocale());
    private String title = getTranslation("program.title");

    GoalView(
            GoalService goalService,
            FollowUpService followUpService,
            OpdService opdService,
            IndicatorService indicatorService,
            CurrentAccount currentAccount) {
        this.goalService = goalService;
        this.followUpService = followUpService;
        this.opdService = opdService;
        this.indicatorService = indicatorService;
        account = currentAccount.get();
        addClassName("carano-page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(goalService.goal(id).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(GoalReading reading) {
        removeAll();
        var content = reading.goal().content();
        title = content.code() + " " + content.title();
        var back = new RouterLink(getTranslation("program.back"), GoalsView.class);
        var badges = new Div(words.state(reading.goal().state()), words.standing(reading.progress()));
        badges.addClassName("commitment-badges");
        add(back, new H1(title), badges, tools(reading), figure(reading), shares(reading), reports(reading));
        add(programmes(content), actions(reading.goal()));
    }

    private void refresh(long id) {
        goalService.goal(id).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(GoalsView.class)));
    }

    private Component tools(GoalReading reading) {
        var goal = reading.goal();
        var tools = new Div();
        tools.addClassName("carano-tools");
        if (reading.mayEdit()) {
            tools.add(new Button(
                    getTranslation("program.edit"),
                    click -> new GoalDialog(
                                    goalService, opdService, indicatorService, account, goal, () -> refresh(goal.id()))
                            .open()));
        }
        if (account.may(Permission.SET_TARGETS) && goal.state() == GoalState.PROPOSED) {
            var set = new Button(getTranslation("program.set"), click -> {
                if (Refusals.attempt(this, () -> goalService.set(goal.id(), goal.version()))) {
                    refresh(goal.id());
                }
            });
            set.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(set);
        }
        var own = account.may(Permission.REPORT_PROGRESS)
                ? account.opd().flatMap(goal.content()::share)
                : java.util.Optional.<Share>empty();
        own.filter(share -> share.agreedBy().isEmpty())
                .ifPresent(share -> tools.add(new Button(getTranslation("program.agree"), click -> {
                    if (Refusals.attempt(this, () -> goalService.agree(goal.id(), goal.version()))) {
                        refresh(goal.id());
                    }
                })));
        own.ifPresent(share -> tools.add(new Button(
                getTranslation("program.report"),
                click -> new ReportDialog(goalService, opdService, goal, share, () -> refresh(goal.id())).open())));
        if (reading.mayEdit()) {
            var delete = new Button(getTranslation("program.delete"), click -> delete(goal));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            tools.add(delete);
        }
        return tools;
    }

    private void delete(Goal goal) {
        if (Refusals.attempt(this, () -> goalService.delete(goal.id(), goal.version()))) {
            var told = new Notification();
            var undo = new Button(getTranslation("program.undo"), click -> {
                told.close();
                if (Refusals.attempt(told, () -> goalService.restore(goal.id()))) {
                    told.getUI()
                            .or(() -> java.util.Optional.of(com.vaadin.flow.component.UI.getCurrentOrThrow()))
                            .ifPresent(ui -> ui.navigate(GoalView.class, goal.id()));
                }
            });
            told.add(new Span(getTranslation("program.deleted", goal.content().code())), undo);
            told.setDuration(UNDO);
            told.open();
            getUI().ifPresent(ui -> ui.navigate(GoalsView.class));
        }
    }

    private Component figure(GoalReading reading) {
        var content = reading.goal().content();
        var progress = reading.progress();
        var now = new Div(
                new Span(words.measure(content.measure()) + ": "),
                new ValueText(progress.now(), progress.digits()),
                new Span(" " + words.unit(content.measure())));
        now.addClassName("commitment-figure");
        var panel = panel("program.figure", now);
        progress.when()
                .ifPresent(when -> panel.add(new Paragraph(progress.release()
                        .map(number ->
                                getTranslation("program.figure.of", words.period(when), Integer.toString(number)))
                        .orElseGet(() -> getTranslation("program.figure.reported", words.period(when))))));
        var table = new PlainTable(
                getTranslation("program.targets"),
                getTranslation("program.year"),
                "#" + getTranslation("program.target"));
        content.base()
                .ifPresent(base -> table.row(
                        getTranslation("program.base", Integer.toString(base.year())), words.number(base.value())));
        content.targets().forEach(target -> table.row(Integer.toString(target.year()), words.number(target.value())));
        panel.add(table.numbers(1));
        if (!content.source().isBlank()) {
            panel.add(new Paragraph(getTranslation("program.source.of", content.source())));
        }
        return panel;
    }

    private Component shares(GoalReading reading) {
        var content = reading.goal().content();
        var said = new Paragraph(words.shares(content, reading.shares()));
        said.addClassName(reading.shares().fits() ? "carano-note" : "commitment-warning");
        var table = new PlainTable(
                getTranslation("program.shares"),
                getTranslation("program.opd"),
                getTranslation("program.part"),
                "#" + getTranslation("program.share", words.shareUnit(content)),
                getTranslation("program.agreed"));
        content.shares()
                .forEach(share -> table.row(
                        opdService.nameOf(share.opd()),
                        getTranslation(share.lead() ? "program.part.lead" : "program.part.supporting"),
                        words.number(share.amount()),
                        share.agreedBy().orElseGet(() -> getTranslation("program.agreed.not"))));
        var panel = panel(
                "program.shares",
                new Paragraph(getTranslation("program.share.unit." + content.shareUnit())),
                table.numbers(2));
        content.overlaps().forEach(overlap -> panel.add(overlap(overlap, words.shareUnit(content))));
        panel.add(said);
        return panel;
    }

    private Component overlap(Overlap overlap, String unit) {
        return new Paragraph(getTranslation(
                "program.overlap.said",
                words.number(overlap.amount()),
                unit,
                overlap.opd().stream().map(opdService::nameOf).collect(Collectors.joining(", "))));
    }

    private Component reports(GoalReading reading) {
        var content = reading.goal().content();
        var panel = panel("program.reports", new Paragraph(getTranslation("program.reports.explained")));
        var all = goalService.progress(reading.goal().id());
        if (all.isEmpty()) {
            panel.add(new Paragraph(getTranslation("program.reports.none")));
        }
        all.forEach(joint -> panel.add(joint(joint, content)));
        return panel;
    }

    private Component joint(JointProgress joint, GoalContent content) {
        var unit = words.shareUnit(content);
        var table = new PlainTable(
                words.period(joint.period().code()),
                getTranslation("program.opd"),
                "#" + getTranslation("program.realised", unit),
                getTranslation("program.note"),
                getTranslation("program.reported"));
        joint.reports()
                .forEach(report -> table.row(
                        opdService.nameOf(report.opd()),
                        words.number(report.amount()),
                        report.note(),
                        getTranslation("program.reported.by", report.reportedBy(), formats.moment(report.at()))));
        var part = new Div(
                new com.vaadin.flow.component.html.H3(
                        words.period(joint.period().code())),
                new Paragraph(
                        getTranslation("program.joint", words.number(joint.once()), unit, words.number(joint.sum()))),
                table.numbers(1));
        joint.overlaps().forEach(overlap -> part.add(overlap(overlap, unit)));
        if (!joint.silent().isEmpty()) {
            part.add(new Paragraph(getTranslation(
                    "program.silent",
                    joint.silent().stream().map(opdService::nameOf).collect(Collectors.joining(", ")))));
        }
        return part;
    }

    private Component programmes(GoalContent content) {
        var panel = panel("program.programmes");
        if (content.programmes().isEmpty()) {
            panel.add(new Paragraph(getTranslation("program.programmes.none")));
            return panel;
        }
        var table = new PlainTable(
                getTranslation("program.programmes"),
                getTranslation("program.programme.code"),
                getTranslation("program.programme.level"),
                getTranslation("program.programme.name"),
                "#" + getTranslation("program.programme.budget"));
        content.programmes()
                .forEach(one -> table.row(
                        one.code(),
                        id.go.padang.carano.program.Programme.level(one.code())
                                .map(level -> getTranslation("program.programme.level." + level))
                                .orElse(Formats.MISSING),
                        one.name(),
                        formats.rupiah(one.budget())));
        panel.add(
                table.numbers(3),
                new Paragraph(getTranslation("program.budget.sum", formats.rupiah(content.budget()))));
        return panel;
    }

    private Component actions(Goal goal) {
        var panel = panel("program.actions");
        var actions = followUpService.actionsOf(goal.id());
        if (actions.isEmpty()) {
            panel.add(new Paragraph(getTranslation("program.actions.none")));
        }
        actions.forEach(action -> panel.add(new Div(
                new com.vaadin.flow.component.html.Anchor(
                        "tindak-lanjut?aksi=" + action.id(), action.content().title()),
                new Span(" · " + getTranslation("followup.state." + action.state()) + " · "
                        + formats.date(action.content().due())))));
        return panel;
    }

    private Div panel(String key, Component... parts) {
        var panel = new Div(new H2(getTranslation(key)));
        panel.addClassName("panel");
        panel.add(List.of(parts));
        return panel;
    }
}
