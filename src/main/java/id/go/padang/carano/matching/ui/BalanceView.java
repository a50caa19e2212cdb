package id.go.padang.carano.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.go.padang.carano.matching.Balance;
import id.go.padang.carano.matching.BalanceService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.Breadcrumb;
import id.go.padang.carano.shared.ui.FigureTable;
import id.go.padang.carano.shared.ui.Legend;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The population balance of an area, month by month, and of the areas below. */
@Route("neraca/:kode?")
@RolesAllowed("READ_FIGURES")
@Menu(title = "balance.menu", order = 15, icon = "balance")
class BalanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "neraca/";

    private final transient BalanceService balanceService;
    private final transient WilayahService wilayahService;
    private final transient CurrentAccount currentAccount;
    private final transient Texts texts;
    private String title = "";

    BalanceView(
            BalanceService balanceService, WilayahService wilayahService, CurrentAccount currentAccount, Texts texts) {
        this.balanceService = balanceService;
        this.wilayahService = wilayahService;
        this.currentAccount = currentAccount;
        this.texts = texts;
        addClassName("carano-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("kode");
        if (named.isEmpty()) {
            event.forwardTo(ROUTE + currentAccount.get().home());
            return;
        }
        var kode = named.flatMap(KodeWilayah::parse).filter(balanceService::mayOpen);
        if (kode.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation("balance.title", name(kode.get()));
        removeAll();
        add(breadcrumb(kode.get()), new H1(title));
        balanceService
                .read(kode.get())
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("balance.none"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Balance balance) {
        var tables = new BalanceTables(texts, getLocale(), wilayahService);
        for (var line : tables.sources(balance)) {
            var note = new Paragraph(line);
            note.addClassName("carano-note");
            add(note);
        }
        if (currentAccount.get().may(Permission.PRINT_REPORTS)) {
            add(downloads(balance, tables));
        }
        if (balance.months().isEmpty()) {
            add(new Paragraph(getTranslation("balance.no_months")));
            return;
        }
        add(
                new H2(getTranslation("balance.months")),
                new FigureTable(
                        getTranslation("balance.months"),
                        getTranslation("balance.month"),
                        tables.columns(),
                        tables.months(balance),
                        List.of(),
                        href -> {}));
        if (!balance.areas().isEmpty()) {
            var heading = getTranslation(
                    "balance.areas",
                    Sentences.period(getLocale(), balance.from()),
                    Sentences.period(getLocale(), balance.to()));
            add(
                    new H2(heading),
                    new FigureTable(
                            heading,
                            getTranslation("dashboard.column.name"),
                            tables.columns(),
                            tables.areas(balance),
                            tables.closing(balance),
                            BalanceView::open));
        }
        add(new Legend());
    }

    private Component downloads(Balance balance, BalanceTables tables) {
        var locale = getLocale();
        var heading = title;
        var tools = new Div(
                download(
                        balance,
                        "dashboard.csv",
                        "csv",
                        TableExport.CSV,
                        () -> TableExport.csv(tables.sheet(heading, balance), locale)),
                download(
                        balance,
                        "dashboard.xlsx",
                        "xlsx",
                        TableExport.XLSX,
                        () -> TableExport.xlsx(tables.sheet(heading, balance))));
        tools.addClassName("carano-tools");
        return tools;
    }

    private Anchor download(Balance balance, String key, String suffix, String type, Supplier<byte[]> file) {
        var name = "neraca-penduduk-%s-rilis-%d.%s"
                .formatted(balance.kode(), balance.release().number(), suffix);
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tool-link");
        return link;
    }

    /** The way down; what the reader may not open is plain text. */
    private Breadcrumb breadcrumb(KodeWilayah kode) {
        return new Breadcrumb(wilayahService.pathTo(kode).stream()
                .map(area -> new Breadcrumb.Step(
                        area.level() == Level.KOTA ? name(area.kode()) : area.name(),
                        Optional.of(area.kode()).filter(balanceService::mayOpen).map(open -> ROUTE + open)))
                .toList());
    }

    private String name(KodeWilayah kode) {
        return getTranslation("dashboard.level." + kode.level()) + " "
                + wilayahService.get(kode).name();
    }

    private static void open(String href) {
        UI.getCurrentOrThrow().navigate(href);
    }
}
