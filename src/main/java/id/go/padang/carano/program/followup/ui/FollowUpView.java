package id.go.padang.carano.program.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.program.followup.Action;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.program.followup.FollowedDecisions;
import id.go.padang.carano.program.followup.FollowedDecisions.Followed;
import id.go.padang.carano.program.followup.Review;
import id.go.padang.carano.program.ui.ProgramNavigation;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.ui.StatusBadge;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was agreed to be done: by whom, until when, how old, what the last review said. */
@Route("tindak-lanjut")
@RolesAllowed("READ_FIGURES")
@Menu(title = "followup.menu", order = 32, icon = "followup")
@CssImport("./styles/program.css")
class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTION = "aksi";
    private static final String DECISION = "keputusan";
    private static final int REVIEWS = 5;

    private enum Shown {
        OPEN,
        OVERDUE,
        CLOSED,
        ALL
    }

    private final transient FollowUpService followUpService;
    private final transient GoalService goalService;
    private final transient FollowedDecisions decisions;
    private final transient OpdService opdService;
    private final transient CurrentAccount currentAccount;
    private final Formats formats = new Formats(getLocale());
    private final Select<Shown> shown = new Select<>();
    private final Paragraph counts = new Paragraph();
    private final Paragraph about = new Paragraph();
    private final Div list = new Div();
    private final Div reviews = new Div();
    private Optional<Long> only = Optional.empty();
    private Optional<Followed> follows = Optional.empty();

    FollowUpView(
            FollowUpService followUpService,
            GoalService goalService,
            FollowedDecisions decisions,
            OpdService opdService,
            CurrentAccount currentAccount) {
        this.followUpService = followUpService;
        this.goalService = goalService;
        this.decisions = decisions;
        this.opdService = opdService;
        this.currentAccount = currentAccount;
        addClassName("carano-page");
        list.addClassName("commitments");
        reviews.addClassName("panel");
        counts.addClassName("carano-note");
        shown.setLabel(getTranslation("followup.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(one -> getTranslation("followup.shown." + one));
        shown.setValue(Shown.OPEN);
        shown.addValueChangeListener(change -> {
            only = Optional.empty();
            refresh();
        });
        about.setVisible(false);
        var tools = new Div(shown);
        tools.addClassName("carano-tools");
        if (currentAccount.get().may(Permission.MANAGE_FOLLOW_UP)) {
            var create = new Button(getTranslation("followup.create"), click -> dialog(null));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(create);
        }
        if (currentAccount.get().may(Permission.SET_TARGETS)) {
            tools.add(new Button(
                    getTranslation("followup.minute"),
                    click -> new ReviewDialog(followUpService, this::refresh).open()));
        }
        add(new H1(getPageTitle()), counts, tools, about, list, reviews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = number(event, ACTION);
        follows = number(event, DECISION).flatMap(decisions::decision);
        // choosing what is shown forgets the one that was asked for
        shown.setValue(asked.isPresent() || follows.isPresent() ? Shown.ALL : Shown.OPEN);
        only = asked;
        refresh();
    }

    private static Optional<Long> number(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(Ids::read);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.title");
    }

    private void dialog(@org.jspecify.annotations.Nullable Action action) {
        new ActionDialog(
                        followUpService,
                        goalService,
                        decisions,
                        opdService,
                        currentAccount.get(),
                        action,
                        follows.map(Followed::id),
                        this::refresh)
                .open();
    }

    private void refresh() {
        var today = LocalDate.now(Formats.WIB);
        var all = followUpService.actions();
        var wanted = all.stream().filter(action -> wanted(action, today)).toList();
        about.removeAll();
        about.setVisible(follows.isPresent() || only.isPresent());
        follows.ifPresent(one -> about.add(
                new Span(getTranslation("followup.after") + " "), new Anchor(one.href(), one.name()), new Span(". ")));
        about.add(new Anchor("tindak-lanjut", getTranslation("followup.everything")));
        list.removeAll();
        if (wanted.isEmpty()) {
            list.add(new Paragraph(getTranslation("followup.none")));
        }
        wanted.forEach(action -> list.add(card(action, today)));
        var waiting = followUpService.counts();
        counts.setText(getTranslation(
                currentAccount.get().opd().isPresent() ? "followup.counts.own" : "followup.counts",
                formats.count(waiting.mine()),
                formats.count(waiting.soon()),
                formats.count(waiting.overdue())));
        reviews(all);
    }

    private boolean wanted(Action action, LocalDate today) {
        if (only.isPresent()) {
            return action.id() == only.get();
        }
        if (follows.isPresent()
                && action.content()
                        .decisionId()
                        .filter(id -> id == follows.get().id())
                        .isEmpty()) {
            return false;
        }
        return switch (shown.getValue()) {
            case OPEN -> !action.state().closed();
            case OVERDUE -> action.overdue(today);
            case CLOSED -> action.state().closed();
            case ALL -> true;
        };
    }

    private Component card(Action action, LocalDate today) {
        var content = action.content();
        var badges = new Div(state(action));
        badges.addClassName("commitment-badges");
        if (action.overdue(today)) {
            badges.add(
                    new StatusBadge(StatusBadge.Kind.BAD, getTranslation("followup.overdue", -action.daysLeft(today))));
        }
        if (content.published()) {
            badges.add(new StatusBadge(StatusBadge.Kind.OFFICIAL, getTranslation("followup.published")));
        }
        var card = new Article(new H2(content.title()), badges);
        card.addClassName("commitment");
        if (!content.detail().isBlank()) {
            card.add(new Paragraph(content.detail()));
        }
        var helpers = content.supporting().stream().map(opdService::nameOf).collect(Collectors.joining(", "));
        note(
                card,
                getTranslation("followup.owner.of", opdService.nameOf(content.ownerOpd()))
                        + (helpers.isEmpty() ? "" : " " + getTranslation("program.supporting.of", helpers)));
        note(
                card,
                getTranslation(
                        "followup.due.of",
                        formats.date(content.due()),
                        formats.date(content.agreed()),
                        action.age(today)));
        if (!action.reason().isBlank()) {
            note(card, getTranslation("followup.reason.of", action.reason()));
        }
        if (!action.evidence().isBlank()) {
            note(card, getTranslation("followup.evidence.of", action.evidence()));
        }
        if (!action.link().isBlank()) {
            var link = new Anchor(action.link(), getTranslation("followup.evidence.open"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            card.add(link);
        }
        content.goalId()
                .flatMap(goalService::goal)
                .ifPresent(goal -> card.add(new Anchor(
                        ProgramNavigation.goal(goal.goal().id()),
                        getTranslation("followup.goal.of", goal.goal().content().code()))));
        if (follows.isEmpty()) {
            content.decisionId()
                    .flatMap(decisions::decision)
                    .ifPresent(one ->
                            card.add(new Anchor(one.href(), getTranslation("followup.decision.of", one.name()))));
        }
        action.lastDecision().ifPresent(said -> note(card, getTranslation("followup.decided", said)));
        if (followUpService.mayChange(action)) {
            card.add(buttons(action));
        }
        return card;
    }

    private StatusBadge state(Action action) {
        var kind = switch (action.state()) {
            case OPEN -> StatusBadge.Kind.NEUTRAL;
            case IN_PROGRESS -> StatusBadge.Kind.ATTENTION;
            case DONE -> StatusBadge.Kind.GOOD;
            case CANCELLED -> StatusBadge.Kind.NEUTRAL;
        };
        return new StatusBadge(kind, getTranslation("followup.state." + action.state()));
    }

    private Component buttons(Action action) {
        var move = new Button(
                getTranslation("followup.move"),
                click -> new MoveDialog(followUpService, action, this::refresh).open());
        move.setAriaLabel(getTranslation("followup.move.which", action.content().title()));
        var edit = new Button(getTranslation("followup.edit"), click -> dialog(action));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("followup.edit.which", action.content().title()));
        var tools = new Div(move, edit);
        tools.addClassName("carano-tools");
        return tools;
    }

    private void reviews(List<Action> actions) {
        reviews.removeAll();
        reviews.add(new H2(getTranslation("followup.reviews")));
        var next = followUpService.nextReview();
        reviews.add(new Paragraph(next.map(date -> getTranslation("followup.next", formats.date(date)))
                .orElseGet(() -> getTranslation("followup.next.none"))));
        followUpService.reviews(REVIEWS).forEach(review -> reviews.add(review(review, actions)));
    }

    private Component review(Review review, List<Action> actions) {
        var part = new Div(new com.vaadin.flow.component.html.H3(
                getTranslation("followup.held", formats.date(review.held()), review.writtenBy())));
        if (!review.minutes().isBlank()) {
            part.add(new Paragraph(review.minutes()));
        }
        actions.stream()
                .filter(action -> review.decisions().containsKey(action.id()))
                .forEach(action -> part.add(new Paragraph(
                        action.content().title() + ": " + review.decisions().get(action.id()))));
        return part;
    }

    private static void note(Article card, String text) {
        var note = new Paragraph(text);
        note.addClassName("carano-note");
        card.add(note);
    }
}
