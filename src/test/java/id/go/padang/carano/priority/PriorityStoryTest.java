package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A study on its way to the council and beyond, each step by the account whose step it is. */
@WithPriorityCity
class PriorityStoryTest {

    private static final String LEAD = StudyHands.LEAD;

    @Autowired
    private PriorityService priorities;

    @Autowired
    private StudyService studies;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private PublicationService publication;

    @Autowired
    private StudyHands hands;

    @Autowired
    private AuditService audit;

    @Autowired
    private DemoReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void shipsADraftOfDinasSosialWeighedByThree() {
        var draft = reader.as(LEAD, () -> priorities.studies(StudyFilter.ALL)).stream()
                .filter(study -> study.plan().name().startsWith("Kesejahteraan anak"))
                .findFirst()
                .orElseThrow();

        assertThat(draft.status()).isEqualTo(StudyStatus.DRAFT);
        assertThat(draft.plan().measures()).hasSize(5);
        assertThat(reader.as("pimpinan", () -> studies.opinions(draft.id()))).hasSize(3);
        assertThat(reader.as("dewan", () -> priorities.study(draft.id()))).isEmpty();
    }

    @Test
    void goesFromDraftToTheCouncilIsFrozenAndToldWhenANewReleaseWouldReorderIt() {
        var study = proposed("Kisah");
        long id = study.id();
        assertThat(hands.kinds("kepala.disnaker")).contains("PRIORITY_PROPOSED");
        assertThat(reader.as("kepala.disnaker", priorities::waiting))
                .extracting(Study::id)
                .contains(id);
        hands.assertRefused(
                "priority.refused.concerned", "kepala.pertanahan", () -> decisions.agree(id, study.version(), ""));
        assertThatThrownBy(() -> reader.as("pimpinan", () -> decisions.agree(id, study.version(), "")))
                .isInstanceOf(AccessDeniedException.class);
        var once = reader.as("kepala.disnaker", () -> decisions.agree(id, study.version(), "siap"));
        assertThat(once.status()).isEqualTo(StudyStatus.PROPOSED);
        var agreed = reader.as("kepala.dukcapil", () -> decisions.agree(id, once.version(), ""));
        assertThat(agreed.status()).isEqualTo(StudyStatus.AGREED);
        assertThat(hands.kinds("pimpinan")).contains("PRIORITY_AGREED");

        var last = reader.as("pimpinan", () -> studies.assess(study.plan(), studies.evidence(study.plan())))
                .ranking()
                .places()
                .getLast();
        hands.assertRefused(
                "priority.refused.reason",
                "pimpinan",
                () -> studies.judge(id, agreed.version(), last.id(), Verdict.Kind.RANK, "1", " "));
        var judged = reader.as(
                "pimpinan",
                () -> studies.judge(id, agreed.version(), last.id(), Verdict.Kind.RANK, "1", "banjir bandang"));
        hands.assertRefused("priority.refused.moved", "pimpinan", () -> decisions.approve(id, agreed.version(), ""));
        var approved = reader.as("pimpinan", () -> decisions.approve(id, judged.version(), "laksanakan"));
        assertThat(approved.status()).isEqualTo(StudyStatus.APPROVED);
        assertThat(reader.as("dewan", () -> priorities.decision(id))).isEmpty();
        reader.as("pimpinan", () -> decisions.publish(id, approved.version()));

        var record = reader.as("dewan", () -> priorities.decision(id)).orElseThrow();
        assertThat(record.decision().items().getFirst()).satisfies(item -> {
            assertThat(item.id()).isEqualTo(last.id());
            assertThat(item.computedRank()).isGreaterThan(1);
            assertThat(item.verdicts().getFirst().reason()).isEqualTo("banjir bandang");
        });
        assertThat(record.decision().stances()).hasSize(2);
        assertThat(record.decision().consensus()).isNotEmpty();
        assertThat(record.decision().weighers()).hasSize(2);
        assertThat(hands.kinds("dewan")).contains("PRIORITY_PUBLISHED");
        assertFrozen(id);

        long batch = reader.validated(Period.semester(2026, 2), 400, 5);
        int release = reader.as("walidata", () -> publication.publish(List.of(batch), "uji"))
                .number();
        var after = reader.as("dewan", () -> priorities.decision(id)).orElseThrow();
        assertThat(after.decision()).isEqualTo(record.decision());
        assertThat(after.digest()).isEqualTo(record.digest());
        assertThat(after.reordering().orElseThrow().release()).isEqualTo(release);
        assertThat(after.reordering().orElseThrow().shifts()).isNotEmpty();
        assertThat(hands.kinds("pimpinan")).contains("PRIORITY_REORDERED");
        assertThat(hands.kinds(LEAD)).contains("PRIORITY_REORDERED");

        var decided = reader.as(LEAD, () -> priorities.study(id)).orElseThrow();
        assertThat(reader.as(LEAD, () -> studies.mayRevise(decided))).isTrue();
        assertThat(reader.as("dewan", () -> studies.mayRevise(decided))).isFalse();
        var second = reader.as(LEAD, () -> studies.revise(id, release));
        assertThat(reader.as(LEAD, () -> studies.mayRevise(decided))).isFalse();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.previous()).contains(id);
        assertThat(second.plan().verdicts()).isEmpty();
        hands.assertRefused("priority.refused.revised", LEAD, () -> studies.revise(id, release));
        assertThat(reader.as(
                                "auditor",
                                () -> audit.find(
                                        new AuditFilter(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("priority/" + id)),
                                        0,
                                        50))
                        .reversed())
                .extracting(entry -> entry.action())
                .startsWith("PRIORITY_CREATED")
                .contains("PRIORITY_VERDICT", "PRIORITY_APPROVED", "PRIORITY_PUBLISHED", "PRIORITY_REORDERED");
    }

    private void assertFrozen(long id) {
        for (var statement : List.of(
                "UPDATE priority_decision SET document = '{}' WHERE study_id = " + id,
                "DELETE FROM priority_decision WHERE study_id = " + id,
                "UPDATE priority_study SET plan = '{}' WHERE id = " + id,
                "UPDATE priority_study SET status = 'DRAFT' WHERE id = " + id,
                "DELETE FROM priority_study WHERE id = " + id,
                "UPDATE priority_weighing SET name = 'x' WHERE study_id = " + id,
                "DELETE FROM priority_weighing WHERE study_id = " + id,
                "UPDATE priority_stance SET agreed = 0 WHERE study_id = " + id,
                "DELETE FROM priority_event WHERE study_id = " + id)) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isInstanceOf(Exception.class);
        }
    }

    @Test
    void tellsTheSlowerOfTwoWhoWasFasterAndLetsTwoOpdsSpeakAtOnce() throws Exception {
        var draft = hands.draft("Dua orang", Subject.KECAMATAN);
        reader.as(
                LEAD,
                () -> studies.save(draft.id(), draft.version(), draft.plan().named("Dua orang, lebih baik")));
        hands.assertRefused(
                "priority.refused.moved", "pimpinan", () -> studies.save(draft.id(), draft.version(), draft.plan()));

        var now = reader.as(LEAD, () -> priorities.study(draft.id())).orElseThrow();
        var proposed = reader.as(LEAD, () -> decisions.propose(draft.id(), now.version()));
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var said = Stream.of("kepala.disnaker", "kepala.dukcapil")
                    .map(username -> pool.submit(() -> {
                        together.await();
                        return reader.as(username, () -> decisions.agree(draft.id(), proposed.version(), ""));
                    }))
                    .toList();
            for (var one : said) {
                one.get();
            }
        }
        assertThat(reader.as(LEAD, () -> priorities.study(draft.id()))
                        .orElseThrow()
                        .status())
                .isEqualTo(StudyStatus.AGREED);
    }

    @Test
    void comesBackWithAReasonAndNeverDefersAMandateByAWord() {
        var draft = hands.draft("Kembali", Subject.KECAMATAN);
        var mandatory = "13.71.01";
        var budget = draft.plan().budget().orElseThrow();
        var bound = reader.as(
                LEAD,
                () -> studies.save(
                        draft.id(),
                        draft.version(),
                        draft.plan()
                                .doneBy(new Team(Opd.DINAS_SOSIAL, List.of(), "", Optional.empty()))
                                .paidBy(Optional.of(new Budget(
                                        budget.ceiling(),
                                        budget.filling(),
                                        budget.unitsFrom(),
                                        budget.unitCost(),
                                        Map.of(),
                                        Set.of(mandatory))))));
        hands.assertRefused(
                "priority.refused.mandatory",
                LEAD,
                () -> studies.judge(draft.id(), bound.version(), mandatory, Verdict.Kind.TURN, "DEFERRED", "hemat"));
        // nobody is to agree: straight to Pimpinan
        var agreed = reader.as(LEAD, () -> decisions.propose(draft.id(), bound.version()));
        assertThat(agreed.status()).isEqualTo(StudyStatus.AGREED);
        hands.assertRefused("priority.refused.closed", LEAD, () -> {
            studies.weigh(draft.id(), Weighing.EQUAL);
            return agreed;
        });
        hands.assertRefused(
                "priority.refused.reason", "pimpinan", () -> decisions.sendBack(draft.id(), agreed.version(), ""));
        var returned = reader.as("pimpinan", () -> decisions.sendBack(draft.id(), agreed.version(), "pagu berubah"));
        assertThat(returned.status()).isEqualTo(StudyStatus.RETURNED);
        assertThat(hands.kinds(LEAD)).contains("PRIORITY_RETURNED");
        assertThat(reader.as(LEAD, () -> priorities.events(draft.id()))
                        .getLast()
                        .reason())
                .isEqualTo("pagu berubah");
        var again = reader.as(LEAD, () -> decisions.propose(draft.id(), returned.version()));
        assertThat(again.status()).isEqualTo(StudyStatus.AGREED);
    }

    private Study proposed(String name) {
        var draft = hands.draft(name, Subject.KECAMATAN);
        reader.as(LEAD, () -> {
            studies.weigh(draft.id(), Weighing.EQUAL);
            return true;
        });
        reader.as("pimpinan", () -> {
            studies.weigh(draft.id(), Weighing.EQUAL.with("SOCIAL", 90));
            return true;
        });
        return reader.as(LEAD, () -> decisions.propose(draft.id(), draft.version()));
    }
}
