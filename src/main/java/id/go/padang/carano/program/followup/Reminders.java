package id.go.padang.carano.program.followup;

import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the head of the OPD that answers: a week before the date, on the day after it, and every week from then on.
 * Looks once an hour, so that a portal that slept at night reminds when it wakes; nobody is reminded twice of the same.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int WEEK = 7;

    private final FollowUpQueries queries;
    private final NoticeService noticeService;
    private final TransactionTemplate transactions;

    Reminders(FollowUpQueries queries, NoticeService noticeService, TransactionTemplate transactions) {
        this.queries = queries;
        this.noticeService = noticeService;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void look() {
        try {
            remind(LocalDate.now(Formats.WIB));
        } catch (RuntimeException e) {
            LOG.error("Nobody was reminded of actions; the next look tries again", e);
        }
    }

    /** Tells everybody who has not been told of this day; returns how many. */
    int remind(LocalDate today) {
        int told = 0;
        for (Action action : queries.all()) {
            var kind = action.state().closed() ? Optional.<Kind>empty() : kind(action.daysLeft(today));
            if (kind.isPresent() && tell(action, kind.get())) {
                told++;
            }
        }
        return told;
    }

    /** @param occasion with the date in it, so that a new date reminds anew */
    private record Kind(String notice, String occasion) {}

    private static Optional<Kind> kind(long daysLeft) {
        if (daysLeft < 0) {
            return Optional.of(new Kind("ACTION_OVERDUE", "OVERDUE-" + (-daysLeft - 1) / WEEK));
        }
        return daysLeft <= FollowUpService.SOON ? Optional.of(new Kind("ACTION_SOON", "SOON")) : Optional.empty();
    }

    private boolean tell(Action action, Kind kind) {
        var done = transactions.execute(status -> {
            var content = action.content();
            if (!queries.remember(action.id(), kind.occasion() + "-" + content.due())) {
                return false;
            }
            noticeService.tell(
                    List.of(Audience.in(content.ownerOpd(), Role.KEPALA_OPD)),
                    kind.notice(),
                    "tindak-lanjut?aksi=" + action.id(),
                    List.of(content.title().replaceAll("\\s+", " "), "date:" + content.due()));
            return true;
        });
        return Boolean.TRUE.equals(done);
    }
}
