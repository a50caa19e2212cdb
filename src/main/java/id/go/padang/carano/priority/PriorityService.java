package id.go.padang.carano.priority;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads studies and decisions. Whoever draws up or decides sees all of them; every other reader of figures, the council
 * too, sees published decisions only.
 */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class PriorityService {

    private final StudyQueries studies;
    private final DecisionQueries decisions;
    private final CurrentAccount current;

    PriorityService(StudyQueries studies, DecisionQueries decisions, CurrentAccount current) {
        this.studies = studies;
        this.decisions = decisions;
        this.current = current;
    }

    /** The studies that the reader may see, newest change first. */
    public List<Study> studies(StudyFilter filter) {
        return studies.list(filter).stream().filter(this::mayOpen).toList();
    }

    /** A study; empty when there is none or the reader may not see it. */
    public Optional<Study> study(long id) {
        return studies.find(id).filter(this::mayOpen);
    }

    /** Every decision that the reader may see, newest first: approved ones only for those who draw up or decide. */
    public List<DecisionRecord> decisions() {
        return studies(StudyFilter.ALL).stream()
                .filter(study -> study.status().decided())
                .flatMap(study -> decision(study).stream())
                .toList();
    }

    /**
     * A decision with everything that a document needs of it: criteria with scales, weights and sources, items with
     * ranks, scores, contributions, classes, turns, costs and reasons, firmness, consensus, OPDs, term, regulation,
     * who agreed and who approved. Empty when there is none, it is not decided, or the reader may not see it.
     */
    public Optional<DecisionRecord> decision(long id) {
        return study(id).filter(study -> study.status().decided()).flatMap(this::decision);
    }

    /** What the newest release would change in standing decisions that the reader may see, by their ids. */
    public Map<Long, Reordering> reorderings() {
        var compared = decisions.reorderings();
        compared.values().removeIf(reordering -> reordering.shifts().isEmpty());
        compared.keySet()
                .removeIf(id -> study(id)
                        .filter(study -> studies.replacedBy(study).isEmpty())
                        .isEmpty());
        return compared;
    }

    /** What happened on the way, oldest first; empty for a study that the reader may not see. */
    public List<StudyEvent> events(long id) {
        return study(id).map(study -> studies.events(id)).orElse(List.of());
    }

    /** What OPDs said to a study; empty for one that the reader may not see. */
    public List<Stance> stances(long id) {
        return study(id).map(study -> studies.stances(id)).orElse(List.of());
    }

    /** Studies that wait for something the reader alone can do, newest first. */
    public List<Study> waiting() {
        var account = current.get();
        return studies(StudyFilter.ALL).stream()
                .filter(study -> waitsFor(account, study))
                .toList();
    }

    /** Whether it is this account's turn. */
    private boolean waitsFor(Account account, Study study) {
        var team = study.plan().team();
        return switch (study.status()) {
            case RETURNED -> account.may(Permission.AGREE_PRIORITIES) && account.servesIn(team.lead());
            case PROPOSED ->
                account.may(Permission.AGREE_PRIORITIES)
                        && team.supporting().stream().anyMatch(account::servesIn)
                        && studies.stances(study.id()).stream().noneMatch(stance -> account.servesIn(stance.opd()));
            case AGREED, APPROVED -> account.may(Permission.DECIDE_PRIORITIES);
            case DRAFT, PUBLISHED, WITHDRAWN -> false;
        };
    }

    private Optional<DecisionRecord> decision(Study study) {
        return decisions
                .find(study.id())
                .map(kept -> new DecisionRecord(
                        kept.decision(),
                        kept.digest(),
                        study.status(),
                        studies.replacedBy(study).filter(id -> study(id).isPresent()),
                        decisions.reordering(study.id())));
    }

    private boolean mayOpen(Study study) {
        return study.status() == StudyStatus.PUBLISHED || current.get().may(Permission.STUDY_PRIORITIES);
    }
}
