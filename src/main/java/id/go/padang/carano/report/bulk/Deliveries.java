package id.go.padang.carano.report.bulk;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.AccountListing;
import id.go.padang.carano.organization.AccountService;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Standing;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePublished;
import id.go.padang.carano.report.ReportService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts what comes by itself, each with the rights its owner has on that day; an account that is locked or gone gets
 * nothing. Looks once an hour, so that a portal that slept delivers when it wakes; nobody gets the same twice.
 */
@Component
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final ScheduleQueries queries;
    private final BulkService bulkService;
    private final ReportService reportService;
    private final FigureService figureService;
    private final AccountService accountService;

    Deliveries(
            ScheduleQueries queries,
            BulkService bulkService,
            ReportService reportService,
            FigureService figureService,
            AccountService accountService) {
        this.queries = queries;
        this.bulkService = bulkService;
        this.reportService = reportService;
        this.figureService = figureService;
        this.accountService = accountService;
    }

    // whoever published is signed in while this is told; what is done for others runs apart
    @EventListener
    void published(ReleasePublished published) {
        Thread.ofVirtual()
                .name("deliveries")
                .start(() -> deliver(Cadence.EACH_RELEASE, Integer.toString(published.number())));
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void look() {
        deliver(
                Cadence.FIRST_MONDAY,
                Cadence.firstMonday(LocalDate.now(Formats.WIB)).toString());
    }

    /** Starts every run of a cadence that this occasion has not been served for. */
    void deliver(Cadence cadence, String occasion) {
        for (var owned : queries.all(cadence)) {
            try {
                if (queries.take(owned.schedule().id(), occasion)) {
                    account(owned.username()).ifPresent(account -> start(account, owned.schedule()));
                }
            } catch (RuntimeException e) {
                LOG.error("Schedule {} was not delivered", owned.schedule().id(), e);
            }
        }
    }

    private void start(Account account, Schedule schedule) {
        ActingAs.account(account, () -> {
            if (!account.may(Permission.PRINT_REPORTS)) {
                return;
            }
            var newest = figureService.releases().stream().map(Release::number).findFirst();
            reportService.offers(Texts.INDONESIAN).stream()
                    .filter(offer -> offer.code().equals(schedule.report()))
                    .findFirst()
                    .ifPresent(offer -> newest.ifPresent(release -> bulkService.start(new BulkOrder(
                            schedule.report(),
                            release,
                            offer.places(),
                            schedule.language(),
                            schedule.paper(),
                            schedule.annex(),
                            schedule.guarded()))));
        });
    }

    private Optional<Account> account(String username) {
        var found = new AtomicReference<Optional<Account>>(Optional.empty());
        ActingAs.system(() -> found.set(accountService.find(username, 0, Integer.MAX_VALUE).stream()
                .filter(listing -> listing.standing() == Standing.ACTIVE)
                .map(AccountListing::account)
                .filter(account -> account.username().equals(username))
                .findFirst()));
        return found.get();
    }
}
