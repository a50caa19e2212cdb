package id.go.padang.carano.priority;

import id.go.padang.carano.method.Acceptability;
import id.go.padang.carano.method.WeightedSum;
import id.go.padang.carano.method.Weights;
import id.go.padang.carano.method.crosscheck.Agreement;
import id.go.padang.carano.method.judgement.Ballot;
import id.go.padang.carano.method.judgement.Consensus;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Draws up studies and weighs them; what they become is for {@link DecisionService}. */
@Service
@PreAuthorize("hasAuthority('STUDY_PRIORITIES')")
public class StudyService {

    private final StudyQueries queries;
    private final StudyMoves moves;
    private final EvidenceReader reader;
    private final WeightingShares shares;
    private final CurrentAccount current;
    private final OpdService opds;

    StudyService(
            StudyQueries queries,
            StudyMoves moves,
            EvidenceReader reader,
            WeightingShares shares,
            CurrentAccount current,
            OpdService opds) {
        this.queries = queries;
        this.moves = moves;
        this.reader = reader;
        this.shares = shares;
        this.current = current;
        this.opds = opds;
    }

    /**
     * Begins a study.
     *
     * @param lead SIPD code of the leading OPD; for a Kepala OPD always the own one
     * @param release number of the release that figures come from
     */
    public Study create(String name, Subject subject, KodeWilayah within, int release, String lead) {
        var account = current.get();
        var leading = account.opd().orElse(lead);
        if (opds.find(leading).isEmpty()) {
            throw new PriorityRefusedException("priority.refused.lead");
        }
        long id = Ids.next();
        var plan = checked(Plan.of(name, subject, within, release, leading));
        return begin(new Study(
                id,
                1,
                id,
                1,
                Optional.empty(),
                StudyStatus.DRAFT,
                plan,
                account.displayName(),
                account.displayName(),
                DecisionQueries.now()));
    }

    /** Whether the reader may begin the next revision of this study: it is decided and nobody has begun one. */
    @PreAuthorize("isAuthenticated()")
    public boolean mayRevise(Study study) {
        return study.status().decided()
                && mayEdit(current.get(), study.plan())
                && queries.newestRevision(study.root()) == study.revision();
    }

    /** Begins the next revision of a decision, with its plan but without its verdicts. */
    public Study revise(long id, int release) {
        var old = queries.find(id).orElseThrow(StudyMoves::unknown);
        if (!old.status().decided() || !mayEdit(current.get(), old.plan())) {
            throw new PriorityRefusedException("priority.refused.edit");
        }
        var account = current.get();
        var plan = old.plan().from(release, Optional.empty()).judged(List.of());
        try {
            return begin(new Study(
                    Ids.next(),
                    1,
                    old.root(),
                    old.revision() + 1,
                    Optional.of(old.id()),
                    StudyStatus.DRAFT,
                    plan,
                    account.displayName(),
                    account.displayName(),
                    DecisionQueries.now()));
        } catch (DuplicateKeyException e) {
            throw new PriorityRefusedException("priority.refused.revised", queries.newestRevision(old.root()));
        }
    }

    private Study begin(Study study) {
        return moves.inTransaction(() -> {
            queries.insert(study);
            moves.remember(study, "CREATED", "");
            moves.trace(study, "CREATED", "revision=" + study.revision());
            return queries.find(study.id()).orElseThrow(StudyMoves::unknown);
        });
    }

    /** Whether the reader may change what the study says where it stands. */
    public boolean mayEdit(Study study) {
        return study.status().open() && mayEdit(current.get(), study.plan());
    }

    /** Keeps another plan; verdicts stay as they are stored, {@link #judge} changes them. */
    public Study save(long id, int version, Plan plan) {
        return moves.change(id, version, "SAVED", "", (study, ignored) -> {
            require(mayEdit(study), "priority.refused.edit");
            var lead = current.get().opd().isPresent()
                    ? study.plan().team().lead()
                    : plan.team().lead();
            var team = new Team(
                    lead,
                    plan.team().supporting().stream()
                            .filter(opd -> !opd.equals(lead) && opds.find(opd).isPresent())
                            .distinct()
                            .toList(),
                    plan.team().regulation(),
                    plan.team().term());
            return new StudyMoves.Outcome(
                    study.status(),
                    checked(plan.doneBy(team).judged(study.plan().verdicts())));
        });
    }

    /** Keeps the reader's own weighing beside those of others, while the study is open. */
    public void weigh(long id, Weighing weighing) {
        moves.inTransaction(() -> {
            var study = queries.lock(id).orElseThrow(StudyMoves::unknown);
            require(study.status().open(), "priority.refused.closed");
            var account = current.get();
            queries.weigh(id, account.id(), account.displayName(), weighing);
            moves.remember(study, "WEIGHED", "");
            moves.trace(study, "WEIGHED", "");
            return study;
        });
    }

    /** What everybody gave, in order of name. */
    public List<Opinion> opinions(long id) {
        return queries.opinions(id);
    }

    /** The mean of what everybody gave, as points; empty when nobody weighed. */
    public Optional<Weighing> common(long id, List<Measure> measures) {
        var given = opinions(id).stream()
                .map(opinion -> opinion.weighing().weights(measures))
                .toList();
        return given.isEmpty() || measures.isEmpty()
                ? Optional.empty()
                : Optional.of(Weighing.of(Weights.mean(given), measures));
    }

    /**
     * A person's word over the computed one: by those who may edit while the study is open, by Pimpinan once all agreed.
     *
     * @param value a rank from 1, the name of a {@link ProgramClass} or of a {@link Turn}
     * @param reason owed
     */
    public Study judge(long id, int version, String item, Verdict.Kind kind, String value, String reason) {
        var owed = StudyMoves.owed(reason);
        return moves.change(id, version, "VERDICT", owed, (study, ignored) -> {
            require(mayJudge(study), "priority.refused.edit");
            var row = reader.read(study.plan()).rows().stream()
                    .filter(one -> one.id().equals(item))
                    .findFirst()
                    .orElseThrow(() -> new PriorityRefusedException("priority.refused.item"));
            requireValue(study.plan(), item, kind, value);
            var verdict = new Verdict(row.id(), kind, value, owed, current.get().displayName(), DecisionQueries.now());
            return new StudyMoves.Outcome(study.status(), study.plan().judged(verdict));
        });
    }

    /** Takes a verdict back. */
    public Study unjudge(long id, int version, String item, Verdict.Kind kind) {
        return moves.change(id, version, "VERDICT_TAKEN_BACK", "", (study, ignored) -> {
            require(mayJudge(study), "priority.refused.edit");
            var left = study.plan().verdicts().stream()
                    .filter(verdict -> !verdict.item().equals(item) || verdict.kind() != kind)
                    .toList();
            return new StudyMoves.Outcome(study.status(), study.plan().judged(left));
        });
    }

    /** Whether the reader may put a word over the computed one where the study stands. */
    public boolean mayJudge(Study study) {
        return mayEdit(study)
                || study.status() == StudyStatus.AGREED && current.get().may(Permission.DECIDE_PRIORITIES);
    }

    /** The figures of a plan, as every reader of the city may see them. */
    public Evidence evidence(Plan plan) {
        return reader.read(plan);
    }

    /** Works a plan out on its figures; quick enough to follow a slider. */
    public Assessment assess(Plan plan, Evidence evidence) {
        return Assessor.assess(plan, evidence);
    }

    /** The same in the words of a decision. */
    public Outline outline(Assessment assessment, Optional<Acceptability> known) {
        return new Freezer(assessment, known).outline();
    }

    /** In how many of all thinkable weightings who is first; independent of the weights at hand. Empty without a ranking. */
    public Optional<Acceptability> shares(Plan plan, Evidence evidence) {
        return shares.of(plan, evidence);
    }

    /** What other methods say; empty when nothing can be ranked. */
    public Optional<Agreement> otherMethods(Plan plan, Evidence evidence) {
        return Assessor.appraisal(plan, evidence, plan.weighing())
                .filter(appraisal -> evidence.rows().stream()
                                .filter(row -> row.item(plan.measures())
                                        .values()
                                        .keySet()
                                        .containsAll(
                                                appraisal.weights().shares().keySet()))
                                .count()
                        > 1)
                .map(Agreement::of);
    }

    /** The common order of several weighings (Borda), ties as ties; empty with fewer than two. */
    public Optional<Consensus> consensus(Plan plan, Evidence evidence, List<Opinion> opinions) {
        return consensusOf(plan, evidence, opinions);
    }

    static Optional<Consensus> consensusOf(Plan plan, Evidence evidence, List<Opinion> opinions) {
        var rankings = opinions.stream()
                .flatMap(opinion -> Assessor.appraisal(plan, evidence, opinion.weighing()).stream())
                .map(WeightedSum::rank)
                .toList();
        return rankings.size() < 2 ? Optional.empty() : Optional.of(Consensus.borda(Ballot.of(rankings)));
    }

    private static boolean mayEdit(Account account, Plan plan) {
        return account.may(Permission.DECIDE_PRIORITIES)
                || account.may(Permission.STUDY_PRIORITIES)
                        && account.servesIn(plan.team().lead());
    }

    private static void requireValue(Plan plan, String item, Verdict.Kind kind, String value) {
        boolean sound = switch (kind) {
            case RANK -> value.matches("[1-9]\\d{0,3}");
            case CLASS ->
                List.of(ProgramClass.values()).stream()
                        .anyMatch(one -> one.name().equals(value));
            case TURN -> value.equals(Turn.FIRST.name()) || value.equals(Turn.DEFERRED.name());
        };
        require(sound, "priority.refused.value");
        boolean mandatory = plan.budget()
                .filter(budget -> budget.mandatory().contains(item))
                .isPresent();
        require(
                !(mandatory && kind == Verdict.Kind.TURN && value.equals(Turn.DEFERRED.name())),
                "priority.refused.mandatory");
    }

    private static Plan checked(Plan plan) {
        require(!plan.name().isBlank(), "priority.refused.name");
        if (plan.name().length() > Plan.NAME_LENGTH) {
            throw new PriorityRefusedException("priority.refused.length", Plan.NAME_LENGTH);
        }
        return plan;
    }

    static void require(boolean sound, String key) {
        if (!sound) {
            throw new PriorityRefusedException(key);
        }
    }
}
