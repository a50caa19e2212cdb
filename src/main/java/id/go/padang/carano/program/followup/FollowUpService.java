package id.go.padang.carano.program.followup;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was agreed to be done. Pimpinan, Walidata and OPDs read every action; Dewan, Camat and Lurah those that
 * are published. Pimpinan and Walidata change every one, a Kepala OPD those that the own OPD answers for.
 */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class FollowUpService {

    public static final int TITLE_LENGTH = 300;
    public static final int TEXT_LENGTH = 2000;
    public static final int LINK_LENGTH = 500;
    public static final int REASON_LENGTH = 1000;
    public static final int MINUTES_LENGTH = 4000;

    /** An action due within so many days is due soon. */
    public static final int SOON = 7;

    private final FollowUpQueries queries;
    private final OpdService opdService;
    private final CurrentAccount currentAccount;
    private final AuditService auditService;

    FollowUpService(
            FollowUpQueries queries, OpdService opdService, CurrentAccount currentAccount, AuditService auditService) {
        this.queries = queries;
        this.opdService = opdService;
        this.currentAccount = currentAccount;
        this.auditService = auditService;
    }

    /** Every action that the reader may see: what is not closed first, by its date. */
    public List<Action> actions() {
        return queries.all().stream().filter(this::visible).toList();
    }

    /** The reader's actions that serve a shared target. */
    public List<Action> actionsOf(long goalId) {
        return actions().stream()
                .filter(action ->
                        action.content().goalId().filter(id -> id == goalId).isPresent())
                .toList();
    }

    /** The reader's actions that follow from a decision. */
    public List<Action> actionsAfter(long decisionId) {
        return actions().stream()
                .filter(action -> action.content()
                        .decisionId()
                        .filter(id -> id == decisionId)
                        .isPresent())
                .toList();
    }

    /** One action; empty when there is none or the reader may not see it. */
    public Optional<Action> action(long id) {
        return queries.find(id).filter(this::visible);
    }

    /** How much waits for the reader today. */
    public FollowUpCounts counts() {
        var today = today();
        var own = currentAccount.get().opd();
        var mine = actions().stream()
                .filter(action -> !action.state().closed())
                .filter(action ->
                        own.isEmpty() || own.get().equals(action.content().ownerOpd()))
                .toList();
        return new FollowUpCounts(
                mine.size(),
                mine.stream()
                        .filter(action -> action.daysLeft(today) >= 0 && action.daysLeft(today) <= SOON)
                        .count(),
                mine.stream().filter(action -> action.overdue(today)).count());
    }

    /** Whether the reader may change this action. */
    public boolean mayChange(Action action) {
        return currentAccount.get().may(Permission.MANAGE_FOLLOW_UP)
                && answersFor(currentAccount.get(), action.content().ownerOpd());
    }

    /** The last reviews, newest first; decisions only of actions that the reader may see. */
    public List<Review> reviews(int limit) {
        var visible = actions().stream().map(Action::id).collect(Collectors.toSet());
        return queries.reviews(limit).stream()
                .map(review -> new Review(
                        review.id(),
                        review.held(),
                        review.next(),
                        seesAll(currentAccount.get()) ? review.minutes() : "",
                        review.decisions().entrySet().stream()
                                .filter(entry -> visible.contains(entry.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        review.writtenBy()))
                .toList();
    }

    /** When the next review is; empty when none is set. */
    public Optional<LocalDate> nextReview() {
        return queries.reviews(1).stream().findFirst().flatMap(Review::next);
    }

    /** Writes an action down and returns its id. */
    @PreAuthorize("hasAuthority('MANAGE_FOLLOW_UP')")
    @Transactional
    public long create(ActionContent content) {
        require(content);
        long id = Ids.next();
        queries.insert(
                new Action(id, 1, content, ActionState.OPEN, "", "", "", Optional.empty(), me(), Optional.empty()));
        auditService.record("ACTION_CREATED", subject(id), described(content));
        return id;
    }

    /** Changes what is written about an action; refused when somebody else changed it since this version. */
    @PreAuthorize("hasAuthority('MANAGE_FOLLOW_UP')")
    @Transactional
    public void change(long id, int version, ActionContent content) {
        var before = locked(id, version);
        require(content);
        queries.update(new Action(
                id,
                version + 1,
                content,
                before.state(),
                before.reason(),
                before.evidence(),
                before.link(),
                before.closedOn(),
                me(),
                before.lastDecision()));
        auditService.record("ACTION_CHANGED", subject(id), described(content));
    }

    /**
     * Moves an action on.
     *
     * @param reason owed when it is cancelled
     * @param evidence owed when it is done
     * @param link to the evidence: empty or starting with https://
     */
    @PreAuthorize("hasAuthority('MANAGE_FOLLOW_UP')")
    @Transactional
    public void move(long id, int version, ActionState next, String reason, String evidence, String link) {
        var before = locked(id, version);
        var state = before.state().to(next);
        if (state.owesReason() && reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new ProgramRefusedException("followup.refused.reason", REASON_LENGTH);
        }
        if (state.owesEvidence() && evidence.isBlank() || evidence.length() > TEXT_LENGTH) {
            throw new ProgramRefusedException("followup.refused.evidence", TEXT_LENGTH);
        }
        if (!link.isBlank() && !link.strip().matches("https://[^\\s\"'<>]+") || link.length() > LINK_LENGTH) {
            throw new ProgramRefusedException("followup.refused.link");
        }
        queries.update(new Action(
                id,
                version + 1,
                before.content(),
                state,
                reason.strip(),
                evidence.isBlank() ? before.evidence() : evidence.strip(),
                link.isBlank() ? before.link() : link.strip(),
                state.closed() ? Optional.of(today()) : Optional.empty(),
                me(),
                before.lastDecision()));
        auditService.record("ACTION_MOVED", subject(id), "from=" + before.state() + ", to=" + state);
    }

    /**
     * Minutes a review.
     *
     * @param decisions what was decided, by the id of the action; blank ones are left out
     */
    @PreAuthorize("hasAuthority('SET_TARGETS')")
    @Transactional
    public long minute(LocalDate held, Optional<LocalDate> next, String minutes, Map<Long, String> decisions) {
        if (next.filter(date -> !date.isAfter(held)).isPresent()) {
            throw new ProgramRefusedException("followup.refused.next");
        }
        var said = new HashMap<>(decisions);
        said.values().removeIf(String::isBlank);
        if (minutes.length() > MINUTES_LENGTH
                || said.values().stream().anyMatch(text -> text.length() > REASON_LENGTH)
                || minutes.isBlank() && said.isEmpty()) {
            throw new ProgramRefusedException("followup.refused.minutes", MINUTES_LENGTH, REASON_LENGTH);
        }
        if (!said.keySet().stream().allMatch(action -> queries.find(action).isPresent())) {
            throw new ProgramRefusedException("followup.refused.unknown");
        }
        long id = Ids.next();
        queries.insert(new Review(id, held, next, minutes.strip(), said, me()));
        auditService.record("REVIEW_MINUTED", "review/" + id, "held=" + held + ", decisions=" + said.size());
        return id;
    }

    private void require(ActionContent content) {
        if (content.title().isBlank()
                || content.title().length() > TITLE_LENGTH
                || content.detail().length() > TEXT_LENGTH) {
            throw new ProgramRefusedException("followup.refused.title", TITLE_LENGTH, TEXT_LENGTH);
        }
        if (opdService.find(content.ownerOpd()).isEmpty()
                || !content.supporting().stream()
                        .allMatch(opd -> opdService.find(opd).isPresent())
                || content.supporting().contains(content.ownerOpd())) {
            throw new ProgramRefusedException("followup.refused.opd");
        }
        if (content.agreed().isAfter(today()) || content.agreed().isAfter(content.due())) {
            throw new ProgramRefusedException("followup.refused.agreed");
        }
        if (!answersFor(currentAccount.get(), content.ownerOpd())) {
            throw new ProgramRefusedException("followup.refused.owner");
        }
    }

    private Action locked(long id, int version) {
        if (!queries.lock(id, version)) {
            throw new ProgramRefusedException("followup.refused.moved");
        }
        var before = queries.find(id).orElseThrow(() -> new ProgramRefusedException("followup.refused.unknown"));
        if (!answersFor(currentAccount.get(), before.content().ownerOpd())) {
            throw new ProgramRefusedException("followup.refused.owner");
        }
        return before;
    }

    private boolean visible(Action action) {
        return action.content().published() || seesAll(currentAccount.get());
    }

    private static boolean seesAll(Account account) {
        return switch (account.role()) {
            case PIMPINAN, WALIDATA, KEPALA_OPD, OPERATOR_OPD -> true;
            case DEWAN, CAMAT, LURAH, AUDITOR, ADMIN -> false;
        };
    }

    private static boolean answersFor(Account account, String opd) {
        return account.role() != Role.KEPALA_OPD || account.servesIn(opd);
    }

    private String me() {
        return currentAccount.get().displayName();
    }

    private static LocalDate today() {
        return LocalDate.now(Formats.WIB);
    }

    private static String subject(long id) {
        return "action/" + id;
    }

    private static String described(ActionContent content) {
        return "owner=" + content.ownerOpd() + ", due=" + content.due() + ", published=" + content.published();
    }
}
