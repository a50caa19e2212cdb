package id.go.padang.carano.program.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.proposal.Need;
import id.go.padang.carano.program.proposal.Proposal;
import id.go.padang.carano.program.proposal.ProposalReading;
import id.go.padang.carano.program.proposal.ProposalService;
import id.go.padang.carano.program.ui.Download;
import id.go.padang.carano.program.ui.ImportDialog;
import id.go.padang.carano.program.ui.PlainTable;
import id.go.padang.carano.program.ui.Refusals;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.ui.StatusBadge;
import id.go.padang.carano.shared.ui.ValueText;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Pokir and Musrenbang per kelurahan, beside the need that the data shows there. */
@Route("usulan")
@RolesAllowed("READ_FIGURES")
@Menu(title = "proposal.menu", order = 33, icon = "proposal")
@CssImport("./styles/program.css")
class ProposalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int UNDO = 10_000;
    private static final List<String> EXAMPLE =
            List.of("MUSRENBANG", "13.71.09.1006", "YATIM", "Contoh usulan", "10", "anak", "25000000", "2027");

    private final transient ProposalService proposalService;
    private final transient WilayahService wilayahService;
    private final boolean mayPropose;
    private final boolean mayDecide;
    private final Formats formats = new Formats(getLocale());
    private final Div list = new Div();

    ProposalsView(ProposalService proposalService, WilayahService wilayahService, CurrentAccount currentAccount) {
        this.proposalService = proposalService;
        this.wilayahService = wilayahService;
        mayPropose = currentAccount.get().may(Permission.PROPOSE);
        mayDecide = currentAccount.get().may(Permission.DECIDE_PROPOSALS);
        addClassName("carano-page");
        var explained = new Paragraph(getTranslation("proposal.explained"));
        explained.addClassName("carano-note");
        var tools = new Div();
        tools.addClassName("carano-tools");
        if (mayPropose) {
            var create = new Button(getTranslation("proposal.create"), click -> dialog(null));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(
                    create,
                    new Button(
                            getTranslation("proposal.import"),
                            click -> new ImportDialog<>(
                                            getTranslation("proposal.import"),
                                            ProposalService.COLUMNS,
                                            List.of(EXAMPLE),
                                            proposalService::preview,
                                            content -> content.kelurahan() + " " + content.title(),
                                            proposalService::take,
                                            this::refresh)
                                    .open()));
        }
        if (currentAccount.get().may(Permission.PRINT_REPORTS)) {
            tools.add(
                    new Download(
                            getTranslation("program.csv"),
                            "usulan.csv",
                            TableExport.CSV,
                            () -> TableExport.csv(sheet(), getLocale())),
                    new Download(
                            getTranslation("program.xlsx"),
                            "usulan.xlsx",
                            TableExport.XLSX,
                            () -> TableExport.xlsx(sheet())));
        }
        add(new H1(getPageTitle()), explained, tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proposal.title");
    }

    private void dialog(@org.jspecify.annotations.Nullable Proposal proposal) {
        new ProposalDialog(proposalService, proposal, this::refresh).open();
    }

    private void refresh() {
        list.removeAll();
        var all = proposalService.proposals();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("proposal.none")));
            return;
        }
        var headers = Stream.concat(
                        columns(), mayPropose || mayDecide ? Stream.of("proposal.action") : Stream.<String>empty())
                .map(this::header)
                .toArray(String[]::new);
        var table = new PlainTable(getPageTitle(), headers);
        all.forEach(reading -> table.row(cells(reading).toArray()));
        list.add(table.numbers(5));
    }

    private String header(String key) {
        return (key.equals("proposal.cost") ? "#" : "") + getTranslation(key);
    }

    private static Stream<String> columns() {
        return Stream.of(
                "proposal.what",
                "proposal.kelurahan",
                "proposal.kind",
                "proposal.need",
                "proposal.volume",
                "proposal.cost",
                "proposal.year",
                "proposal.state");
    }

    private Stream<Object> cells(ProposalReading reading) {
        var proposal = reading.proposal();
        var content = proposal.content();
        var state = new Div(new StatusBadge(
                switch (proposal.state()) {
                    case PROPOSED -> StatusBadge.Kind.ATTENTION;
                    case ACCEPTED -> StatusBadge.Kind.GOOD;
                    case REFUSED -> StatusBadge.Kind.NEUTRAL;
                },
                getTranslation("proposal.state." + proposal.state())));
        if (!proposal.reason().isBlank()) {
            state.add(new Paragraph(proposal.reason()));
        }
        Stream<Object> cells = Stream.of(
                content.title(),
                wilayahService.get(content.kelurahan()).name(),
                getTranslation("proposal.kind." + content.kind()),
                need(reading),
                exact(content.volume()) + " " + content.unit(),
                exact(content.cost()),
                Integer.toString(content.year()),
                state);
        return mayPropose || mayDecide ? Stream.concat(cells, Stream.of(actions(reading))) : cells;
    }

    /** With as many decimals as were entered. */
    private String exact(BigDecimal amount) {
        return formats.number(amount, Math.max(0, amount.stripTrailingZeros().scale()));
    }

    private Component need(ProposalReading reading) {
        var sector =
                getTranslation("proposal.sector." + reading.proposal().content().sector());
        if (reading.need().isEmpty()) {
            return new Span(getTranslation("proposal.need.none", sector));
        }
        var need = reading.need().get();
        var part = new Div(new Div(
                new Span(need.indicator().name().in(getLocale()) + ": "),
                new ValueText(need.count(), need.indicator().digits()),
                new Span(" " + getTranslation("unit." + need.indicator().unit()))));
        need.rateIndicator()
                .ifPresent(rate -> part.add(new Div(
                        new ValueText(need.rate(), rate.digits()),
                        new Span(" " + getTranslation("unit." + rate.unit())))));
        var note = new Span(need.rank()
                        .map(rank -> getTranslation("proposal.rank", rank, need.of()) + " · ")
                        .orElse("")
                + new Texts().period(getLocale(), Period.parse(need.period())));
        note.addClassName("carano-note");
        part.add(note);
        part.addClassName("proposal-need");
        return part;
    }

    private Component actions(ProposalReading reading) {
        var proposal = reading.proposal();
        var part = new Div();
        part.addClassName("table-actions");
        if (mayDecide && !proposal.state().next().isEmpty()) {
            var decide = new Button(
                    getTranslation("proposal.decide"),
                    click -> new DecideDialog(proposalService, proposal, this::refresh).open());
            decide.setAriaLabel(
                    getTranslation("proposal.decide.which", proposal.content().title()));
            part.add(decide);
        }
        if (reading.mayChange()) {
            var edit = new Button(getTranslation("proposal.edit"), click -> dialog(proposal));
            edit.setAriaLabel(
                    getTranslation("proposal.edit.which", proposal.content().title()));
            var delete = new Button(getTranslation("proposal.delete"), click -> delete(proposal));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            delete.setAriaLabel(
                    getTranslation("proposal.delete.which", proposal.content().title()));
            part.add(edit, delete);
        }
        return part;
    }

    private void delete(Proposal proposal) {
        if (Refusals.attempt(this, () -> proposalService.delete(proposal.id(), proposal.version()))) {
            var told = new Notification();
            told.add(new Span(getTranslation("proposal.deleted")), new Button(getTranslation("program.undo"), click -> {
                told.close();
                Refusals.attempt(this, () -> proposalService.restore(proposal.id()));
                refresh();
            }));
            told.setDuration(UNDO);
            told.open();
            refresh();
        }
    }

    private Sheet sheet() {
        var rows = proposalService.proposals().stream().map(this::row).toList();
        return new Sheet(
                getPageTitle(),
                List.of(getTranslation("proposal.explained"), getTranslation("dashboard.sheet.symbols")),
                Stream.concat(columns(), Stream.of("proposal.need.count", "proposal.need.rate", "proposal.need.rank"))
                        .map(key -> getTranslation(key))
                        .toList(),
                rows);
    }

    private List<Cell> row(ProposalReading reading) {
        var content = reading.proposal().content();
        var need = reading.need();
        return List.of(
                new Cell.Text(content.title()),
                new Cell.Text(wilayahService.get(content.kelurahan()).name()),
                new Cell.Text(getTranslation("proposal.kind." + content.kind())),
                new Cell.Text(
                        need.map(one -> one.indicator().name().in(getLocale())).orElse("")),
                new Cell.Text(content.volume().toPlainString() + " " + content.unit()),
                new Cell.Number(Value.of(content.cost()), 0),
                new Cell.Text(Integer.toString(content.year())),
                new Cell.Text(
                        getTranslation("proposal.state." + reading.proposal().state())),
                new Cell.Number(
                        need.map(Need::count).orElse(Value.missing()),
                        need.map(one -> one.indicator().digits()).orElse(0)),
                new Cell.Number(
                        need.map(Need::rate).orElse(Value.missing()),
                        need.flatMap(Need::rateIndicator)
                                .map(one -> one.digits())
                                .orElse(0)),
                new Cell.Text(need.flatMap(Need::rank)
                        .map(rank -> Integer.toString(rank))
                        .orElse("")));
    }
}
