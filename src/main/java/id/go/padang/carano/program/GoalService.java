package id.go.padang.carano.program;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the shared targets. Everybody who reads figures reads those that are set; proposed ones only Pimpinan, Walidata
 * and OPDs. Amounts of OPDs are never put in an order.
 */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class GoalService {

    private final GoalQueries queries;
    private final GoalRules rules;
    private final CityFigures figures;
    private final Reports reports;
    private final IndicatorService indicatorService;
    private final CurrentAccount currentAccount;
    private final AuditService auditService;
    private final GoalNotices notices;

    GoalService(
            GoalQueries queries,
            GoalRules rules,
            CityFigures figures,
            Reports reports,
            IndicatorService indicatorService,
            CurrentAccount currentAccount,
            AuditService auditService,
            GoalNotices notices) {
        this.queries = queries;
        this.rules = rules;
        this.figures = figures;
        this.reports = reports;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
        this.auditService = auditService;
        this.notices = notices;
    }

    /** Every goal that the reader may see, by code, held against the city's newest figure and this year's target. */
    @Transactional(readOnly = true)
    public List<GoalReading> goals() {
        return queries.all().stream()
                .filter(goal -> visible(currentAccount.get(), goal))
                .map(this::reading)
                .toList();
    }

    /** One goal; empty when there is none, it is deleted, or not this reader's yet, which look the same on purpose. */
    @Transactional(readOnly = true)
    public Optional<GoalReading> goal(long id) {
        return queries.find(id)
                .filter(goal -> !goal.deleted() && visible(currentAccount.get(), goal))
                .map(this::reading);
    }

    /** Goals that wait for the reader: for the yes of the own OPD, or to be set once every OPD agreed. */
    @Transactional(readOnly = true)
    public List<Goal> waiting() {
        var account = currentAccount.get();
        return queries.all().stream().filter(goal -> waitsFor(account, goal)).toList();
    }

    private static boolean waitsFor(Account account, Goal goal) {
        var content = goal.content();
        return account.role() == Role.KEPALA_OPD
                        && account.opd()
                                .flatMap(content::share)
                                .filter(share -> share.agreedBy().isEmpty())
                                .isPresent()
                || account.may(Permission.SET_TARGETS)
                        && goal.state() == GoalState.PROPOSED
                        && content.agreed()
                        && ShareCheck.of(content).fits();
    }

    /** What the OPDs reported of a goal, newest period first, each period with everybody counted once. */
    @Transactional(readOnly = true)
    public List<JointProgress> progress(long id) {
        return goal(id).map(reading -> reports.of(reading.goal())).orElse(List.of());
    }

    /**
     * Writes a new goal down as proposed and returns its id; throws {@link ProgramRefusedException} with the first thing
     * that is wrong. A Kepala OPD only one that the own OPD leads.
     */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    @Transactional
    public long create(GoalContent content) {
        long id = Ids.next();
        require(content, id);
        requireLead(content.leadOpd());
        var written = withConsents(content, Optional.empty());
        queries.insert(new Goal(id, 1, written, GoalState.PROPOSED, false, me(), now()));
        notices.ask(id, written, Optional.empty());
        auditService.record("GOAL_CREATED", subject(id), "code=" + content.code());
        return id;
    }

    /** Changes a goal; what was set must be set again. Refused when somebody else changed it since this version. */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    @Transactional
    public void change(long id, int version, GoalContent content) {
        var before = locked(id, version);
        requireLead(before.content().leadOpd());
        require(content, id);
        requireLead(content.leadOpd());
        var written = withConsents(content, Optional.of(before.content()));
        write(before, written, GoalState.PROPOSED, false);
        notices.ask(id, written, Optional.of(before.content()));
        auditService.record("GOAL_CHANGED", subject(id), "code=" + content.code() + ", version=" + (version + 1));
    }

    /** Sets a proposed goal for the whole city; refused while its shares do not add up. */
    @PreAuthorize("hasAuthority('SET_TARGETS')")
    @Transactional
    public void set(long id, int version) {
        var before = locked(id, version);
        if (!ShareCheck.of(before.content()).fits()) {
            throw new ProgramRefusedException("program.refused.shares");
        }
        write(before, before.content(), before.state().to(GoalState.SET), false);
        notices.set(id, before.content());
        auditService.record("GOAL_SET", subject(id), "code=" + before.content().code());
    }

    /** Takes a goal away; {@link #restore} brings it back. */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    @Transactional
    public void delete(long id, int version) {
        var before = locked(id, version);
        requireLead(before.content().leadOpd());
        write(before, before.content(), before.state(), true);
        auditService.record(
                "GOAL_DELETED", subject(id), "code=" + before.content().code());
    }

    /** Undoes a deletion. */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    @Transactional
    public void restore(long id) {
        var before = queries.find(id)
                .filter(Goal::deleted)
                .orElseThrow(() -> new ProgramRefusedException("program.refused.unknown"));
        requireLead(before.content().leadOpd());
        if (queries.codeTaken(before.content().code(), id)) {
            throw new ProgramRefusedException(
                    "program.problem.code_taken", before.content().code());
        }
        write(before, before.content(), before.state(), false);
        auditService.record(
                "GOAL_RESTORED", subject(id), "code=" + before.content().code());
    }

    /** Says yes to the share of the own OPD. */
    @PreAuthorize("hasAuthority('REPORT_PROGRESS')")
    @Transactional
    public void agree(long id, int version) {
        var before = locked(id, version);
        var own = ownShare(before);
        var content = before.content();
        var shares = content.shares().stream()
                .map(share -> share.equals(own)
                        ? new Share(share.opd(), share.lead(), share.amount(), Optional.of(me()))
                        : share)
                .toList();
        var written = withShares(content, shares);
        write(before, written, before.state(), false);
        if (before.state() == GoalState.PROPOSED) {
            notices.agreed(id, written);
        }
        auditService.record("GOAL_AGREED", subject(id), "opd=" + own.opd());
    }

    /**
     * Says what the own OPD reached in a period; a second report of a period takes the place of the first.
     *
     * @param amount in the goal's share unit, 0 or more
     * @param overlaps everybody whom several OPDs served in the period, in place of what was said before
     */
    @PreAuthorize("hasAuthority('REPORT_PROGRESS')")
    @Transactional
    public void report(long id, Period period, BigDecimal amount, String note, List<Overlap> overlaps) {
        queries.lockVersion(id);
        var goal = queries.find(id)
                .filter(one -> !one.deleted())
                .orElseThrow(() -> new ProgramRefusedException("program.refused.unknown"));
        var own = ownShare(goal);
        reports.add(goal, new GoalReport(own.opd(), period, amount, note.strip(), me(), now()), overlaps);
        auditService.record(
                "GOAL_REPORTED", subject(id), "opd=" + own.opd() + ", period=" + period + ", amount=" + amount);
    }

    /** What a file would bring, checked like what is written on screen; nothing is kept yet. */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    public Preview<GoalContent> preview(byte[] file) {
        return new GoalImport(rules, indicatorService, new Texts())
                .read(file, code -> queries.codeTaken(code, 0), lead -> mayLead(currentAccount.get(), lead));
    }

    /** Takes over everything that a sound file brings, or nothing; returns how many. */
    @PreAuthorize("hasAuthority('EDIT_TARGETS')")
    @Transactional
    public int take(byte[] file) {
        var preview = preview(file);
        if (!preview.sound()) {
            throw new ProgramRefusedException(
                    "program.refused.file", preview.faults().size());
        }
        preview.items().forEach(this::create);
        auditService.record("GOALS_IMPORTED", "goal", "count=" + preview.items().size());
        return preview.items().size();
    }

    private GoalReading reading(Goal goal) {
        var content = goal.content();
        return new GoalReading(
                goal,
                GoalProgress.of(
                        content,
                        content.measure().kind() == Measure.Kind.FREE
                                ? reports.reading(goal)
                                : figures.read(content.measure()),
                        LocalDate.now(Formats.WIB).getYear()),
                ShareCheck.of(content),
                currentAccount.get().may(Permission.EDIT_TARGETS) && mayLead(currentAccount.get(), content.leadOpd()));
    }

    private Goal locked(long id, int version) {
        if (queries.lockVersion(id).filter(now -> now == version).isEmpty()) {
            throw new ProgramRefusedException("program.refused.moved");
        }
        return queries.find(id)
                .filter(goal -> !goal.deleted())
                .orElseThrow(() -> new ProgramRefusedException("program.refused.moved"));
    }

    private void write(Goal before, GoalContent content, GoalState state, boolean deleted) {
        queries.update(new Goal(before.id(), before.version() + 1, content, state, deleted, me(), now()));
    }

    private void require(GoalContent content, long id) {
        var problems = rules.check(content);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw new ProgramRefusedException(first.key(), first.arguments().toArray());
        }
        if (queries.codeTaken(content.code(), id)) {
            throw new ProgramRefusedException("program.problem.code_taken", content.code());
        }
    }

    private void requireLead(String opd) {
        if (!mayLead(currentAccount.get(), opd)) {
            throw new ProgramRefusedException("program.refused.lead");
        }
    }

    private Share ownShare(Goal goal) {
        return currentAccount
                .get()
                .opd()
                .flatMap(goal.content()::share)
                .orElseThrow(() -> new ProgramRefusedException("program.refused.no_share"));
    }

    private static boolean mayLead(Account account, String opd) {
        return account.role() != Role.KEPALA_OPD || account.servesIn(opd);
    }

    private static boolean visible(Account account, Goal goal) {
        return goal.state() == GoalState.SET
                || switch (account.role()) {
                    case PIMPINAN, WALIDATA, KEPALA_OPD, OPERATOR_OPD -> true;
                    case DEWAN, CAMAT, LURAH, AUDITOR, ADMIN -> false;
                };
    }

    /** A yes stands as long as the OPD's amount does; a head who writes the own share down has said it. */
    private GoalContent withConsents(GoalContent content, Optional<GoalContent> before) {
        return withShares(
                content,
                content.shares().stream()
                        .map(share ->
                                new Share(share.opd(), share.lead(), share.amount(), consent(share, content, before)))
                        .toList());
    }

    private Optional<String> consent(Share share, GoalContent content, Optional<GoalContent> before) {
        var account = currentAccount.get();
        return account.role() == Role.KEPALA_OPD && account.servesIn(share.opd())
                ? Optional.of(me())
                : before.filter(old -> old.shareUnit() == content.shareUnit())
                        .flatMap(old -> old.share(share.opd()))
                        .filter(old -> old.amount().compareTo(share.amount()) == 0)
                        .flatMap(Share::agreedBy);
    }

    private static GoalContent withShares(GoalContent content, List<Share> shares) {
        return new GoalContent(
                content.code(),
                content.title(),
                content.measure(),
                content.base(),
                content.targets(),
                content.shareUnit(),
                shares,
                content.overlaps(),
                content.programmes(),
                content.source());
    }

    private String me() {
        return currentAccount.get().displayName();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String subject(long id) {
        return "goal/" + id;
    }
}
