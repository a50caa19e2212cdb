package id.go.padang.carano.demo;

import id.go.padang.carano.demo.DemoDelivery.Hands;
import id.go.padang.carano.demo.DemoDelivery.Parcel;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.ReadersFirst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Furnishes an empty house once, while people already walk about in it: two releases of a made-up city to look at, and
 * work waiting for every reviewer. A start that was interrupted is continued by the next.
 */
@Component
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoSettings settings;
    private final DemoAccounts accounts;
    private final DemoDelivery delivery;
    private final DemoProgram program;
    private final PublicationService publicationService;
    private final FigureService figureService;
    private final IndicatorService indicatorService;
    private final DemoTargets targets;
    private final Installation installation;
    private final ReadersFirst readersFirst;
    private final DemoPriorities priorities;
    private final DemoDecision decision;

    DemoLoader(
            DemoSettings settings,
            DemoAccounts accounts,
            DemoDelivery delivery,
            DemoProgram program,
            PublicationService publicationService,
            FigureService figureService,
            IndicatorService indicatorService,
            DemoTargets targets,
            Installation installation,
            ReadersFirst readersFirst,
            DemoPriorities priorities,
            DemoDecision decision) {
        this.decision = decision;
        this.priorities = priorities;
        this.settings = settings;
        this.accounts = accounts;
        this.delivery = delivery;
        this.program = program;
        this.publicationService = publicationService;
        this.figureService = figureService;
        this.indicatorService = indicatorService;
        this.targets = targets;
        this.installation = installation;
        this.readersFirst = readersFirst;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.wanted() || installation.demoDataIsComplete()) {
            return;
        }
        if (!installation.holdsDemoData() && holdsOwnReleases()) {
            LOG.warn("Demo data is wanted but this installation already holds published figures: nothing is loaded");
            return;
        }
        installation.markDemoData();
        ActingAs.system(accounts::create);
        if (settings.inBackground()) {
            Thread.ofPlatform().name("demo").daemon().start(this::load);
        } else {
            load();
        }
    }

    private void load() {
        long start = System.nanoTime();
        readersFirst.waive(true);
        try {
            new Load(new DemoParcels(settings.residents())).run();
            installation.completeDemoData();
            LOG.info("Demo data loaded in {} s", (System.nanoTime() - start) / 1_000_000_000);
        } catch (RuntimeException e) {
            LOG.error("Demo data was not loaded to its end; the next start continues", e);
        } finally {
            readersFirst.waive(false);
        }
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

    /** One pass over everything that is delivered. */
    private final class Load {

        private final Map<String, Hands> hands = new HashMap<>();
        private final DemoParcels parcels;
        private final int all;
        private int done;

        Load(DemoParcels parcels) {
            this.parcels = parcels;
            all = parcels.first().size()
                    + parcels.second().size()
                    + parcels.waiting().size();
            ActingAs.system(() -> indicatorService
                    .datasets()
                    .forEach(dataset -> hands.put(dataset.code(), accounts.hands(dataset.ownerOpd()))));
        }

        void run() {
            program.enter();
            publish("Rilis contoh pertama: register sampai akhir 2025 dan statistik resmi.", parcels.first());
            setTargets();
            // the second release then asks whether the order would be another
            decision.furnish();
            publish("Rilis contoh kedua: register semester I 2026.", parcels.second());
            priorities.furnish();
            parcels.waiting().forEach(this::bring);
        }

        private void setTargets() {
            ActingAs.account(handsOf(parcels.first().getFirst()).walidata(), targets::set);
        }

        private void publish(String note, List<Parcel> some) {
            var ready = new ArrayList<Long>();
            for (Parcel parcel : some) {
                var batch = bring(parcel, BatchStatus.VALIDATED);
                if (batch.status() == BatchStatus.VALIDATED) {
                    ready.add(batch.id());
                }
            }
            if (!ready.isEmpty()) {
                ActingAs.account(handsOf(some.getFirst()).walidata(), () -> publicationService.publish(ready, note));
            }
        }

        private BatchSummary bring(Parcel parcel, BatchStatus target) {
            var batch = delivery.bring(parcel, target, handsOf(parcel));
            installation.demoProgress(++done, all);
            return batch;
        }

        private Hands handsOf(Parcel parcel) {
            var found = hands.get(parcel.dataset());
            if (found == null) {
                throw new IllegalArgumentException("nobody delivers " + parcel.dataset());
            }
            return found;
        }
    }
}
