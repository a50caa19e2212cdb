package id.go.padang.carano.program.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
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
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.program.alignment.Alignment;
import id.go.padang.carano.program.alignment.AlignmentService;
import id.go.padang.carano.program.alignment.Plan;
import id.go.padang.carano.program.alignment.PlanImport;
import id.go.padang.carano.program.alignment.PlanLevel;
import id.go.padang.carano.program.alignment.PlanNode;
import id.go.padang.carano.program.ui.Download;
import id.go.padang.carano.program.ui.ImportDialog;
import id.go.padang.carano.program.ui.PlainTable;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.HiddenText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the city's plan fits under the province's and the nation's: coverage, findings, matrix, trees. */
@Route("keselarasan")
@RolesAllowed("READ_FIGURES")
@Menu(title = "alignment.menu", order = 31, icon = "alignment")
@CssImport("./styles/program.css")
class AlignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AlignmentService alignmentService;
    private final Formats formats = new Formats(getLocale());
    private final AlignmentWords words = new AlignmentWords(new Texts(), getLocale());
    private final boolean mayEdit;
    private final Div body = new Div();

    AlignmentView(AlignmentService alignmentService, CurrentAccount currentAccount) {
        this.alignmentService = alignmentService;
        mayEdit = alignmentService.mayEdit();
        addClassName("carano-page");
        body.addClassName("alignment");
        var explained = new Paragraph(getTranslation("alignment.explained"));
        explained.addClassName("carano-note");
        var tools = new Div();
        tools.addClassName("carano-tools");
        if (mayEdit) {
            var create = new Button(getTranslation("alignment.create"), click -> dialog(null));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(create, bring());
        }
        if (currentAccount.get().may(Permission.PRINT_REPORTS)) {
            downloads().forEach(tools::add);
        }
        add(new H1(getPageTitle()), explained, tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alignment.title");
    }

    private Button bring() {
        return new Button(
                getTranslation("alignment.import"),
                click -> new ImportDialog<>(
                                getTranslation("alignment.import"),
                                Stream.concat(PlanImport.COLUMNS.stream(), Stream.of("2026", "2027"))
                                        .toList(),
                                List.of(),
                                alignmentService::preview,
                                line -> line.node().code() + " " + line.node().text(),
                                alignmentService::take,
                                this::refresh)
                        .open());
    }

    private Stream<Component> downloads() {
        return Stream.of(
                new Download(
                        getTranslation("alignment.tree.csv"),
                        "rencana.csv",
                        TableExport.CSV,
                        () -> TableExport.csv(words.tree(alignmentService.alignment()), getLocale())),
                new Download(
                        getTranslation("alignment.tree.xlsx"),
                        "rencana.xlsx",
                        TableExport.XLSX,
                        () -> TableExport.xlsx(words.tree(alignmentService.alignment()))),
                new Download(
                        getTranslation("alignment.findings.csv"),
                        "temuan.csv",
                        TableExport.CSV,
                        () -> TableExport.csv(words.findings(alignmentService.alignment()), getLocale())),
                new Download(
                        getTranslation("alignment.findings.xlsx"),
                        "temuan.xlsx",
                        TableExport.XLSX,
                        () -> TableExport.xlsx(words.findings(alignmentService.alignment()))));
    }

    private void dialog(@org.jspecify.annotations.Nullable PlanNode node) {
        new NodeDialog(alignmentService, node, this::refresh).open();
    }

    private void refresh() {
        body.removeAll();
        var alignment = alignmentService.alignment();
        if (alignment.nodes().isEmpty()) {
            body.add(new Paragraph(getTranslation("alignment.none")));
            return;
        }
        body.add(coverage(alignment), findings(alignment), matrix(alignment));
        for (Plan plan : Plan.values()) {
            var details = new Details(getTranslation("alignment.plan." + plan), tree(alignment, plan));
            details.setOpened(plan == Plan.KOTA);
            details.addClassName("alignment-tree");
            body.add(details);
        }
    }

    private Component coverage(Alignment alignment) {
        var table = new PlainTable(
                getTranslation("alignment.coverage"),
                getTranslation("alignment.plan"),
                getTranslation("alignment.level"),
                "#" + getTranslation("alignment.linked"),
                "#" + getTranslation("alignment.linked.percent"),
                "#" + getTranslation("alignment.served.percent"));
        alignment.check().coverage().stream()
                .filter(one -> one.all() > 0)
                .forEach(one -> table.row(
                        getTranslation("alignment.plan." + one.plan()),
                        getTranslation("alignment.level." + one.level()),
                        getTranslation("alignment.of", one.linked(), one.all()),
                        percent(one.percent()),
                        percent(one.servedPercent())));
        return panel("alignment.coverage", table.numbers(2, 3, 4));
    }

    private String percent(java.util.Optional<java.math.BigDecimal> share) {
        return share.map(one -> formats.percent(one, 1)).orElse(Formats.MISSING);
    }

    private Component findings(Alignment alignment) {
        var findings = alignment.check().findings();
        if (findings.isEmpty()) {
            return panel("alignment.findings", new Paragraph(getTranslation("alignment.findings.none")));
        }
        var table = new PlainTable(
                getTranslation("alignment.findings"),
                getTranslation("alignment.node"),
                getTranslation("alignment.explanation"),
                getTranslation("alignment.fault"),
                getTranslation("alignment.plan"));
        findings.forEach(finding -> table.row(
                finding.node().code() + " " + finding.node().text(),
                // what is wrong stands where a phone shows it without scrolling
                words.sentence(finding),
                getTranslation("alignment.fault." + finding.fault()),
                getTranslation("alignment.plan." + finding.node().plan())));
        return panel(
                "alignment.findings",
                new Paragraph(getTranslation("alignment.findings.count", formats.count(findings.size()))),
                table);
    }

    private Component matrix(Alignment alignment) {
        var own = sasaran(alignment, Plan.KOTA);
        var above = sasaran(alignment, Plan.PROVINSI);
        var headers = Stream.concat(
                        Stream.of(getTranslation("alignment.matrix.corner")),
                        above.stream().map(PlanNode::code))
                .toArray(String[]::new);
        var table = new PlainTable(getTranslation("alignment.matrix"), headers);
        own.forEach(node -> table.row(Stream.concat(
                        Stream.<Object>of(node.code() + " " + node.text()),
                        above.stream().map(parent -> mark(alignment.linked(node, parent))))
                .toArray()));
        table.addClassName("alignment-matrix");
        var legend = new Paragraph(
                above.stream().map(node -> node.code() + ": " + node.text()).collect(Collectors.joining(" · ")));
        legend.addClassName("carano-note");
        return panel("alignment.matrix", table, legend);
    }

    private Component mark(boolean linked) {
        var sign = new Span(linked ? "●" : Formats.MISSING);
        sign.getElement().setAttribute("aria-hidden", "true");
        return new Div(sign, new HiddenText(getTranslation(linked ? "alignment.serves" : "alignment.serves.not")));
    }

    private static List<PlanNode> sasaran(Alignment alignment, Plan plan) {
        return alignment.tree(plan).stream()
                .filter(node -> node.level() == PlanLevel.SASARAN)
                .toList();
    }

    private Component tree(Alignment alignment, Plan plan) {
        var table = new PlainTable(
                getTranslation("alignment.plan." + plan),
                getTranslation("alignment.node"),
                getTranslation("alignment.level"),
                getTranslation("alignment.indicator"),
                getTranslation("alignment.base"),
                getTranslation("alignment.targets"),
                getTranslation("alignment.parents"),
                getTranslation("alignment.source"),
                getTranslation("alignment.change"));
        alignment.tree(plan).forEach(node -> {
            var name = new Span(node.code() + " " + node.text());
            name.addClassName("alignment-" + node.level().name().toLowerCase(java.util.Locale.ROOT));
            table.row(
                    name,
                    getTranslation("alignment.level." + node.level()),
                    node.measured() ? node.indicator() + " (" + node.unit() + ")" : Formats.MISSING,
                    words.base(node),
                    words.targets(node),
                    words.parents(alignment, node),
                    node.source(),
                    edit(node));
        });
        return table;
    }

    private Component edit(PlanNode node) {
        if (!mayEdit) {
            return new Span(Formats.MISSING);
        }
        var button = new Button(getTranslation("alignment.change"), click -> dialog(node));
        button.setAriaLabel(getTranslation("alignment.edit.which", node.code()));
        return button;
    }

    private Div panel(String key, Component... parts) {
        var panel = new Div(new H2(getTranslation(key)));
        panel.addClassName("panel");
        panel.add(List.of(parts));
        return panel;
    }
}
