package id.go.padang.carano.demo;

import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.DecisionService;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyFilter;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.StudyStatus;
import id.go.padang.carano.priority.Subject;
import id.go.padang.carano.priority.Team;
import id.go.padang.carano.priority.Verdict;
import id.go.padang.carano.program.followup.ActionContent;
import id.go.padang.carano.program.followup.ActionState;
import id.go.padang.carano.program.followup.FollowUpService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * One decision that went all the way to the council, with the actions that follow from it. It leans on the first
 * release, so that the second one asks whether its order would be another.
 */
@Component
class DemoDecision {

    private static final String NAME = "Penanganan kemiskinan per kecamatan 2026 (contoh)";
    private static final Map<String, Aspect> CRITERIA = Map.of(
            "kesejahteraan.desil_1_2_per_1000", Aspect.ECONOMY,
            "penduduk.ketergantungan", Aspect.ECONOMY,
            "yatim.per_1000", Aspect.SOCIAL,
            "tanah.sengketa_per_1000", Aspect.SECURITY);
    private static final int TOP = 4;
    private static final int RAISED_FROM = 6;
    private static final int RAISED_TO = 3;

    private final PriorityService priorities;
    private final StudyService studies;
    private final DecisionService decisions;
    private final FollowUpService followUp;
    private final FigureService figures;
    private final DemoAccounts accounts;

    DemoDecision(
            PriorityService priorities,
            StudyService studies,
            DecisionService decisions,
            FollowUpService followUp,
            FigureService figures,
            DemoAccounts accounts) {
        this.priorities = priorities;
        this.studies = studies;
        this.decisions = decisions;
        this.followUp = followUp;
        this.figures = figures;
        this.accounts = accounts;
    }

    /** Begins it, or goes on from where an interrupted start left it. */
    void furnish() {
        var study = as("kepala.dinsos", () -> existing().orElseGet(this::drawUp));
        if (study.status() == StudyStatus.DRAFT) {
            weigh("kepala.dinsos", study, 50, 30, 20);
            weigh("kepala.dikbud", study, 30, 60, 10);
            var draft = study;
            study = as("kepala.dinsos", () -> decisions.propose(draft.id(), draft.version()));
        }
        if (study.status() == StudyStatus.PROPOSED) {
            var proposed = study;
            study = as(
                    "kepala.dikbud", () -> decisions.agree(proposed.id(), proposed.version(), "Contoh catatan: siap."));
        }
        if (study.status() == StudyStatus.AGREED) {
            var agreed = study;
            study = as("pimpinan", () -> approve(agreed));
        }
        if (study.status() == StudyStatus.APPROVED) {
            var approved = study;
            study = as("pimpinan", () -> decisions.publish(approved.id(), approved.version()));
        }
        act(study);
    }

    private Optional<Study> existing() {
        return priorities.studies(StudyFilter.ALL).stream()
                .filter(study -> study.plan().name().equals(NAME))
                .findFirst();
    }

    private Study drawUp() {
        var release = figures.releases().getFirst();
        var study =
                studies.create(NAME, Subject.KECAMATAN, KodeWilayah.KOTA_PADANG, release.number(), Opd.DINAS_SOSIAL);
        var measures = CRITERIA.entrySet().stream()
                .sorted(Map.Entry.<String, Aspect>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> release.indicator(entry.getKey()).stream()
                        .map(indicator -> DemoPriorities.told(Measure.of(indicator, entry.getValue()))))
                .toList();
        Plan plan = study.plan()
                .measuredBy(measures)
                .weighed(DemoPriorities.weighing(50, 30, 20))
                .ruled(study.plan().missing(), TOP, study.plan().majority())
                .doneBy(new Team(
                        Opd.DINAS_SOSIAL,
                        List.of(Opd.DINAS_PENDIDIKAN),
                        "Contoh dasar: RPJMD Kota Padang 2025–2029.",
                        Optional.of(LocalDate.of(2026, 12, 31))));
        return studies.save(study.id(), study.version(), plan);
    }

    private Study approve(Study study) {
        var items = studies.outline(studies.assess(study.plan(), studies.evidence(study.plan())), Optional.empty())
                .items();
        var raised = items.stream()
                .filter(item -> item.computedRank() == RAISED_FROM)
                .findFirst()
                .map(item -> studies.judge(
                        study.id(),
                        study.version(),
                        item.id(),
                        Verdict.Kind.RANK,
                        Integer.toString(RAISED_TO),
                        "Contoh alasan: warganya terdampak banjir dan belum pulih."))
                .orElse(study);
        return decisions.approve(study.id(), raised.version(), "Contoh catatan: laksanakan bersama.");
    }

    private void act(Study study) {
        var today = LocalDate.now(Formats.WIB);
        if (as("kepala.dinsos", () -> followUp.actionsAfter(study.id())).isEmpty()) {
            long help = as(
                    "kepala.dinsos",
                    () -> followUp.create(action(
                            study,
                            "Contoh: salurkan bantuan di kecamatan yang didahulukan",
                            Opd.DINAS_PENDIDIKAN,
                            today.minusDays(30),
                            today.plusDays(45))));
            as("kepala.dinsos", () -> {
                followUp.move(help, 1, ActionState.IN_PROGRESS, "", "Contoh: penyaluran tahap pertama berjalan.", "");
                return true;
            });
        }
    }

    private static ActionContent action(Study study, String title, String supporting, LocalDate agreed, LocalDate due) {
        return new ActionContent(
                title,
                "Contoh tindakan atas keputusan prioritas.",
                Opd.DINAS_SOSIAL,
                new TreeSet<>(List.of(supporting)),
                agreed,
                due,
                Optional.empty(),
                Optional.of(study.id()),
                true);
    }

    private void weigh(String username, Study study, int economy, int social, int security) {
        as(username, () -> {
            studies.weigh(study.id(), DemoPriorities.weighing(economy, social, security));
            return true;
        });
    }

    private <T> T as(String username, Supplier<T> work) {
        var account = new Account[1];
        ActingAs.system(() -> account[0] = accounts.get(username));
        return ActingAs.account(account[0], work);
    }
}
