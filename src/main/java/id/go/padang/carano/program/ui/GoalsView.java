package id.go.padang.carano.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.GoalReading;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.Share;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.ValueText;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Every shared target: what is measured, where it stands, who carries it. In the order of the plan, never of OPDs. */
@Route("sasaran")
@RolesAllowed("READ_FIGURES")
@Menu(title = "program.menu", order = 30, icon = "goal")
@CssImport("./styles/program.css")
@CssImport("./styles/submission.css")
class GoalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoalService goalService;
    private final transient OpdService opdService;
    private final transient IndicatorService indicatorService;
    private final transient CurrentAccount currentAccount;
    private final GoalWords words = new GoalWords(this, getLocale());
    private final Div list = new Div();

    GoalsView(
            GoalService goalService,
            OpdService opdService,
            IndicatorService indicatorService,
            CurrentAccount currentAccount) {
        this.goalService = goalService;
        this.opdService = opdService;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
        addClassName("carano-page");
        list.addClassName("commitments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var explained = new Paragraph(getTranslation("program.explained"));
        explained.addClassName("carano-note");
        var tools = new Div();
        tools.addClassName("carano-tools");
        if (currentAccount.get().may(Permission.EDIT_TARGETS)) {
            tools.add(editing());
        }
        if (currentAccount.get().may(Permission.PRINT_REPORTS)) {
            tools.add(
                    new Download(
                            getTranslation("program.csv"),
                            "sasaran.csv",
                            TableExport.CSV,
                            () -> TableExport.csv(sheet().of(goalService.goals()), getLocale())),
                    new Download(
                            getTranslation("program.xlsx"),
                            "sasaran.xlsx",
                            TableExport.XLSX,
                            () -> TableExport.xlsx(sheet().of(goalService.goals()))));
        }
        add(new H1(getPageTitle()), explained, tools, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("program.title");
    }

    private GoalSheet sheet() {
        return new GoalSheet(new Texts(), opdService, getLocale());
    }

    private Component[] editing() {
        var create = new Button(
                getTranslation("program.create"),
                click -> new GoalDialog(
                                goalService, opdService, indicatorService, currentAccount.get(), null, this::refresh)
                        .open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var bring = new Button(
                getTranslation("program.import"),
                click -> new ImportDialog<>(
                                getTranslation("program.import"),
                                GoalTemplate.COLUMNS,
                                GoalTemplate.EXAMPLE,
                                goalService::preview,
                                content -> content.code() + " " + content.title(),
                                goalService::take,
                                this::refresh)
                        .open());
        return new Component[] {create, bring};
    }

    private void refresh() {
        list.removeAll();
        var goals = goalService.goals();
        if (goals.isEmpty()) {
            list.add(new Paragraph(getTranslation("program.none")));
        }
        goals.forEach(reading -> list.add(card(reading)));
    }

    private Component card(GoalReading reading) {
        var content = reading.goal().content();
        var progress = reading.progress();
        var link = new RouterLink(
                content.code() + " " + content.title(),
                GoalView.class,
                reading.goal().id());
        var badges = new Div(words.state(reading.goal().state()), words.standing(progress));
        badges.addClassName("commitment-badges");
        var figure = new Div(
                new Span(words.measure(content.measure()) + ": "),
                new ValueText(progress.now(), progress.digits()),
                new Span(" " + words.unit(content.measure())
                        + progress.when()
                                .map(when -> " · " + words.period(when))
                                .orElse("")));
        var card = new Article(new H2(link), badges, figure);
        progress.target()
                .ifPresent(target -> card.add(new Div(new Span(getTranslation(
                        "program.target.of",
                        Integer.toString(target.year()),
                        words.number(target.value()),
                        words.unit(content.measure()))))));
        var others = content.shares().stream()
                .filter(share -> !share.lead())
                .map(Share::opd)
                .map(opdService::nameOf)
                .collect(Collectors.joining(", "));
        var carried = new Paragraph(getTranslation("program.lead.of", opdService.nameOf(content.leadOpd()))
                + (others.isEmpty() ? "" : " " + getTranslation("program.supporting.of", others)));
        carried.addClassName("carano-note");
        var shares = new Paragraph(words.shares(content, reading.shares()));
        shares.addClassName(reading.shares().fits() ? "carano-note" : "commitment-warning");
        card.add(carried, shares);
        card.addClassName("commitment");
        return card;
    }
}
