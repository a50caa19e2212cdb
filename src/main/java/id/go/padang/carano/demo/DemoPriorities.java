package id.go.padang.carano.demo;

import id.go.padang.carano.method.BudgetLine;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.priority.Aspect;
import id.go.padang.carano.priority.Budget;
import id.go.padang.carano.priority.Measure;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.priority.Study;
import id.go.padang.carano.priority.StudyFilter;
import id.go.padang.carano.priority.StudyService;
import id.go.padang.carano.priority.Subject;
import id.go.padang.carano.priority.Team;
import id.go.padang.carano.priority.Weighing;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One study of Dinas Sosial to look at, drawn up and weighed by the demo accounts themselves. */
@Component
class DemoPriorities {

    private static final String NAME = "Kesejahteraan anak";
    private static final int ENOUGH_FOR_KELURAHAN = 500_000;
    private static final double MOST_ORPHANS = 150;
    private static final long UNIT_COST = 1_200_000;
    private static final long CEILING_PER_HUNDRED = 1_000_000;
    private static final Map<String, Aspect> CRITERIA = new LinkedHashMap<>();

    static {
        CRITERIA.put("kesejahteraan.desil_1_2_per_1000", Aspect.ECONOMY);
        CRITERIA.put("penganggur.per_1000", Aspect.ECONOMY);
        CRITERIA.put("yatim.per_1000", Aspect.SOCIAL);
        CRITERIA.put("yatim.menerima_persen", Aspect.SOCIAL);
        CRITERIA.put("tanah.sengketa_per_1000", Aspect.SECURITY);
    }

    private final PriorityService priorities;
    private final StudyService studies;
    private final FigureService figures;
    private final DemoAccounts accounts;
    private final DemoSettings settings;

    DemoPriorities(
            PriorityService priorities,
            StudyService studies,
            FigureService figures,
            DemoAccounts accounts,
            DemoSettings settings) {
        this.priorities = priorities;
        this.studies = studies;
        this.figures = figures;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Does nothing where it was drawn up before. */
    void furnish() {
        var people = new ArrayList<Account>();
        ActingAs.system(() -> List.of("kepala.dinsos", "kepala.dukcapil", "kepala.disnaker")
                .forEach(username -> people.add(accounts.get(username))));
        var study = ActingAs.account(people.getFirst(), this::drawUp);
        if (study.isPresent()) {
            weigh(people.get(0), study.get(), 30, 60, 10);
            weigh(people.get(1), study.get(), 40, 40, 20);
            weigh(people.get(2), study.get(), 60, 30, 10);
        }
    }

    private Optional<Study> drawUp() {
        if (priorities.studies(StudyFilter.ALL).stream()
                .anyMatch(study -> study.plan().name().startsWith(NAME))) {
            return Optional.empty();
        }
        var release = figures.releases().getFirst();
        // in a small city most counts of a kelurahan are small, and hidden
        var subject = settings.residents() < ENOUGH_FOR_KELURAHAN ? Subject.KECAMATAN : Subject.KELURAHAN;
        var study = studies.create(
                NAME + (subject == Subject.KELURAHAN ? " per kelurahan" : " per kecamatan") + " 2027 (contoh)",
                subject,
                KodeWilayah.KOTA_PADANG,
                release.number(),
                Opd.DINAS_SOSIAL);
        var plan = study.plan()
                .measuredBy(measures(release))
                .weighed(weighing(45, 35, 20))
                .paidBy(Optional.of(new Budget(
                        settings.residents() / 100 * CEILING_PER_HUNDRED,
                        BudgetLine.Filling.STOP,
                        Optional.of("yatim.total"),
                        UNIT_COST,
                        Map.of(),
                        Set.of())))
                .doneBy(new Team(
                        Opd.DINAS_SOSIAL,
                        List.of(Opd.DINAS_TENAGA_KERJA, Opd.DUKCAPIL),
                        "",
                        Optional.of(LocalDate.of(2027, 3, 31))));
        return Optional.of(studies.save(study.id(), study.version(), plan));
    }

    private static List<Measure> measures(Release release) {
        return CRITERIA.entrySet().stream()
                .flatMap(entry -> release.indicator(entry.getKey()).stream()
                        .map(indicator -> Measure.of(indicator, entry.getValue())))
                .map(DemoPriorities::told)
                .toList();
    }

    // a made-up city of a tenth has more orphans per head than the catalogue's limits tell apart
    static Measure told(Measure measure) {
        return measure.id().equals("yatim.per_1000")
                ? measure.scaled(
                        0, MOST_ORPHANS, measure.need(), MOST_ORPHANS / 3, 2 * MOST_ORPHANS / 3, Optional.empty())
                : measure;
    }

    private void weigh(Account account, Study study, int economy, int social, int security) {
        ActingAs.account(account, () -> studies.weigh(study.id(), weighing(economy, social, security)));
    }

    static Weighing weighing(int economy, int social, int security) {
        return Weighing.EQUAL
                .with(Aspect.ECONOMY.name(), economy)
                .with(Aspect.SOCIAL.name(), social)
                .with(Aspect.SECURITY.name(), security);
    }
}
