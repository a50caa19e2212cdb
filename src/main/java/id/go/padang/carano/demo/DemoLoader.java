package id.go.padang.carano.demo;

import id.go.padang.carano.demo.DemoDelivery.Hands;
import id.go.padang.carano.demo.DemoDelivery.Parcel;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Furnishes an empty house once: two releases to look at, and work waiting for every reviewer. */
@Component
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Period STATISTIK = Period.year(2024);
    private static final Period LATER_STATISTIK = Period.year(2025);

    private final DemoSettings settings;
    private final DemoAccounts accounts;
    private final DemoDelivery delivery;
    private final PublicationService publicationService;
    private final FigureService figureService;
    private final Installation installation;

    DemoLoader(
            DemoSettings settings,
            DemoAccounts accounts,
            DemoDelivery delivery,
            PublicationService publicationService,
            FigureService figureService,
            Installation installation) {
        this.settings = settings;
        this.accounts = accounts;
        this.delivery = delivery;
        this.publicationService = publicationService;
        this.figureService = figureService;
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.wanted() || installation.demoDataIsComplete()) {
            return;
        }
        long start = System.nanoTime();
        if (!installation.holdsDemoData() && holdsOwnReleases()) {
            LOG.warn("Demo data is wanted but this installation already holds published figures: nothing is loaded");
            return;
        }
        installation.markDemoData();
        ActingAs.system(accounts::create);
        var hands = new HashMap<String, Hands>();
        ActingAs.system(() -> hands.putAll(hands()));
        load(hands);
        installation.completeDemoData();
        LOG.info("Demo data loaded in {} s", (System.nanoTime() - start) / 1_000_000_000);
    }

    // before any account exists there is nobody else to ask as
    private boolean holdsOwnReleases() {
        var reader = new Account(
                0,
                "demo",
                "Demo",
                Role.WALIDATA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
        return ActingAs.account(reader, () -> !figureService.releases().isEmpty());
    }

    private Map<String, Hands> hands() {
        var walidata = accounts.get(DemoAccounts.WALIDATA);
        return Map.of(
                Dataset.YATIM,
                new Hands(accounts.get(DemoAccounts.OPERATOR_YATIM), accounts.get(DemoAccounts.KEPALA_YATIM), walidata),
                Dataset.STATISTIK,
                new Hands(
                        accounts.get(DemoAccounts.OPERATOR_STATISTIK),
                        accounts.get(DemoAccounts.KEPALA_STATISTIK),
                        walidata));
    }

    private void load(Map<String, Hands> hands) {
        var register = new MadeUpRegister(new Weights());
        publish(
                "Rilis contoh pertama: register semester II 2025 dan statistik resmi.",
                hands,
                new Parcel(Dataset.STATISTIK, STATISTIK, "statistik-2024.csv", Csv.bytes("demo/statistik.csv")),
                new Parcel(Dataset.YATIM, MadeUpRegister.FIRST, "yatim-2025-S2.csv", register.first()));
        publish(
                "Rilis contoh kedua: register semester I 2026.",
                hands,
                new Parcel(Dataset.YATIM, MadeUpRegister.SECOND, "yatim-2026-S1.csv", register.second()));
        bring(
                new Parcel(Dataset.YATIM, MadeUpRegister.SECOND, "yatim-2026-S1-perbaikan.csv", register.corrected()),
                BatchStatus.SUBMITTED,
                hands);
        bring(
                new Parcel(
                        Dataset.STATISTIK, LATER_STATISTIK, "statistik-2025.csv", Csv.bytes("demo/statistik-2025.csv")),
                BatchStatus.VERIFIED,
                hands);
    }

    private void publish(String note, Map<String, Hands> hands, Parcel... parcels) {
        var ready = new ArrayList<Long>();
        for (Parcel parcel : parcels) {
            var batch = bring(parcel, BatchStatus.VALIDATED, hands);
            if (batch.status() == BatchStatus.VALIDATED) {
                ready.add(batch.id());
            }
        }
        if (!ready.isEmpty()) {
            ActingAs.account(hands(hands, Dataset.YATIM).walidata(), () -> publicationService.publish(ready, note));
        }
    }

    private BatchSummary bring(Parcel parcel, BatchStatus target, Map<String, Hands> hands) {
        return delivery.bring(parcel, target, hands(hands, parcel.dataset()));
    }

    private static Hands hands(Map<String, Hands> hands, String dataset) {
        var found = hands.get(dataset);
        if (found == null) {
            throw new IllegalArgumentException("nobody delivers " + dataset);
        }
        return found;
    }
}
