package id.go.padang.carano.priority;

import id.go.padang.carano.method.judgement.Consensus;
import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Brings a study to a decision: proposed by the Kepala of the lead OPD, agreed by those of the supporting OPDs, approved
 * or returned and published by Pimpinan. Everybody says which version was seen; whoever was slower is told by whom.
 */
@Service
@PreAuthorize("denyAll()")
public class DecisionService {

    private final StudyQueries queries;
    private final DecisionQueries decisions;
    private final StudyMoves moves;
    private final EvidenceReader reader;
    private final WeightingShares shares;
    private final CurrentAccount current;

    DecisionService(
            StudyQueries queries,
            DecisionQueries decisions,
            StudyMoves moves,
            EvidenceReader reader,
            WeightingShares shares,
            CurrentAccount current) {
        this.queries = queries;
        this.decisions = decisions;
        this.moves = moves;
        this.reader = reader;
        this.shares = shares;
        this.current = current;
    }

    /** The lead OPD stands for the study. Without supporting OPDs it goes straight to Pimpinan. */
    @PreAuthorize("hasAuthority('AGREE_PRIORITIES')")
    public Study propose(long id, int version) {
        return moves.change(id, version, "PROPOSED", "", (study, then) -> {
            requireLead(study);
            var ranking =
                    Assessor.assess(study.plan(), reader.read(study.plan())).ranking();
            StudyService.require(ranking.places().size() > 1, "priority.refused.nothing");
            var proposed = study.status().to(StudyStatus.PROPOSED);
            queries.forgetStances(id);
            var supporting = study.plan().team().supporting();
            if (supporting.isEmpty()) {
                then.tell(study, List.of(Audience.all(Role.PIMPINAN)), "PRIORITY_AGREED");
                return new StudyMoves.Outcome(proposed.to(StudyStatus.AGREED), study.plan());
            }
            then.tell(study, kepala(supporting.stream()), "PRIORITY_PROPOSED");
            return new StudyMoves.Outcome(proposed, study.plan());
        });
    }

    /** The lead OPD takes its proposal back to work on it. */
    @PreAuthorize("hasAuthority('AGREE_PRIORITIES')")
    public Study takeBack(long id, int version) {
        return moves.change(id, version, "TAKEN_BACK", "", (study, then) -> {
            requireLead(study);
            return StudyMoves.Outcome.of(study, StudyStatus.DRAFT);
        });
    }

    /** Gives a study up before it is decided. */
    @PreAuthorize("hasAuthority('STUDY_PRIORITIES')")
    public Study withdraw(long id, int version, String reason) {
        return moves.change(id, version, "WITHDRAWN", StudyMoves.owed(reason), (study, then) -> {
            var account = current.get();
            StudyService.require(
                    account.may(Permission.DECIDE_PRIORITIES)
                            || account.servesIn(study.plan().team().lead()),
                    "priority.refused.edit");
            return StudyMoves.Outcome.of(study, StudyStatus.WITHDRAWN);
        });
    }

    /** A supporting OPD agrees; with the last one the study goes to Pimpinan. OPDs never wait for each other. */
    @PreAuthorize("hasAuthority('AGREE_PRIORITIES')")
    public Study agree(long id, int version, String remark) {
        return say(id, version, true, remark.strip());
    }

    /** A supporting OPD objects, with a reason; the lead OPD takes the proposal back, or talks. */
    @PreAuthorize("hasAuthority('AGREE_PRIORITIES')")
    public Study object(long id, int version, String reason) {
        return say(id, version, false, StudyMoves.owed(reason));
    }

    private Study say(long id, int version, boolean agreed, String reason) {
        return moves.inTransaction(() -> {
            // two OPDs at once both count: the row is locked, and words leave the version alone
            var study = moves.locked(id, version);
            if (study.status() != StudyStatus.PROPOSED) {
                throw StudyMoves.overtaken(study);
            }
            var account = current.get();
            var opd = account.opd()
                    .filter(study.plan().team().supporting()::contains)
                    .orElseThrow(() -> new PriorityRefusedException("priority.refused.concerned"));
            queries.say(id, new Stance(opd, agreed, reason, account.displayName(), DecisionQueries.now()));
            var kind = agreed ? "AGREED" : "OBJECTED";
            moves.remember(study, kind, reason);
            if (!agreed) {
                moves.tell(study, kepala(Stream.of(study.plan().team().lead())), "PRIORITY_OBJECTED");
            } else if (everybodyAgreed(study)) {
                queries.update(
                        id, version + 1, study.status().to(StudyStatus.AGREED), study.plan(), account.displayName());
                moves.tell(study, List.of(Audience.all(Role.PIMPINAN)), "PRIORITY_AGREED");
            }
            moves.trace(study, kind, "opd=" + opd);
            return queries.find(id).orElseThrow(StudyMoves::unknown);
        });
    }

    private boolean everybodyAgreed(Study study) {
        var agreed = queries.stances(study.id()).stream()
                .filter(Stance::agreed)
                .map(Stance::opd)
                .toList();
        return agreed.containsAll(study.plan().team().supporting());
    }

    /** Pimpinan approves: from here on the decision is frozen. */
    @PreAuthorize("hasAuthority('DECIDE_PRIORITIES')")
    public Study approve(long id, int version, String remark) {
        return moves.change(id, version, "APPROVED", remark.strip(), (study, then) -> {
            var next = study.status().to(StudyStatus.APPROVED);
            decisions.freeze(frozen(study, remark.strip()));
            then.tell(study, kepala(concerned(study)), "PRIORITY_APPROVED");
            return new StudyMoves.Outcome(next, study.plan());
        });
    }

    private Decision frozen(Study study, String remark) {
        var evidence = reader.read(study.plan());
        var assessment = Assessor.assess(study.plan(), evidence);
        var opinions = queries.opinions(study.id());
        var proposed = queries.events(study.id()).reversed().stream()
                .filter(event -> event.kind().equals("PROPOSED"))
                .findFirst()
                .orElseThrow(StudyMoves::unknown);
        return new Freezer(assessment, shares.of(study.plan(), evidence))
                .freeze(
                        study,
                        queries.stances(study.id()),
                        opinions,
                        StudyService.consensusOf(study.plan(), evidence, opinions)
                                .map(Consensus::standings)
                                .orElse(List.of()),
                        new Freezer.Signatures(
                                proposed.actor(),
                                proposed.at(),
                                current.get().displayName(),
                                DecisionQueries.now(),
                                remark));
    }

    /** Pimpinan sends it back to the lead OPD, with a reason. */
    @PreAuthorize("hasAuthority('DECIDE_PRIORITIES')")
    public Study sendBack(long id, int version, String reason) {
        return moves.change(id, version, "RETURNED", StudyMoves.owed(reason), (study, then) -> {
            var outcome = StudyMoves.Outcome.of(study, StudyStatus.RETURNED);
            then.tell(study, kepala(Stream.of(study.plan().team().lead())), "PRIORITY_RETURNED");
            return outcome;
        });
    }

    /** Opens the decision to the council and every reader of figures. */
    @PreAuthorize("hasAuthority('DECIDE_PRIORITIES')")
    public Study publish(long id, int version) {
        return moves.change(id, version, "PUBLISHED", "", (study, then) -> {
            var outcome = StudyMoves.Outcome.of(study, StudyStatus.PUBLISHED);
            var audiences = new ArrayList<>(kepala(concerned(study)));
            audiences.add(Audience.all(Role.DEWAN));
            then.tell(study, audiences, "PRIORITY_PUBLISHED");
            return outcome;
        });
    }

    /** Whether the reader stands at the head of the lead OPD. */
    @PreAuthorize("isAuthenticated()")
    public boolean leads(Study study) {
        return leads(current.get(), study);
    }

    /** Whether the reader's OPD is to support the study, and has its word. */
    @PreAuthorize("isAuthenticated()")
    public boolean concerned(Study study, Account account) {
        return account.may(Permission.AGREE_PRIORITIES)
                && study.plan().team().supporting().stream().anyMatch(account::servesIn);
    }

    private static boolean leads(Account account, Study study) {
        return account.may(Permission.AGREE_PRIORITIES)
                && account.servesIn(study.plan().team().lead());
    }

    private void requireLead(Study study) {
        StudyService.require(leads(current.get(), study), "priority.refused.lead_only");
    }

    private static Stream<String> concerned(Study study) {
        var team = study.plan().team();
        return Stream.concat(Stream.of(team.lead()), team.supporting().stream());
    }

    private static List<Audience> kepala(Stream<String> some) {
        return some.map(opd -> Audience.in(opd, Role.KEPALA_OPD)).toList();
    }
}
