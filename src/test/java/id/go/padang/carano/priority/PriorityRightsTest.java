package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees what of studies and decisions, and that nobody sees more. */
@WithPriorityCity
class PriorityRightsTest {

    private static final String LEAD = StudyHands.LEAD;
    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private PriorityService priorities;

    @Autowired
    private StudyService studies;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @Autowired
    private StudyHands hands;

    /** Every number of a published decision is one that the council reads from the same release, or follows from them. */
    @Test
    void givesTheCouncilNoHiddenValue() {
        var draft = hands.draft("Serangan", Subject.KELURAHAN);
        var proposed = reader.as(LEAD, () -> decisions.propose(draft.id(), draft.version()));
        reader.as("kepala.disnaker", () -> decisions.agree(draft.id(), proposed.version(), ""));
        var agreed = reader.as("kepala.dukcapil", () -> decisions.agree(draft.id(), proposed.version(), ""));
        var approved = reader.as("pimpinan", () -> decisions.approve(draft.id(), agreed.version(), ""));
        reader.as("pimpinan", () -> decisions.publish(draft.id(), approved.version()));

        var decision = reader.as("dewan", () -> priorities.decision(draft.id()))
                .orElseThrow()
                .decision();
        var selection = new Selection(Optional.of(decision.plan().release()), Optional.empty());
        int hidden = 0;
        for (Decision.Criterion criterion : decision.criteria()) {
            var seen = reader.as(
                            "dewan-1",
                            () -> figures.compare(criterion.measure().id(), CITY, Level.KELURAHAN, selection))
                    .orElseThrow();
            for (var area : seen.areas()) {
                var part =
                        part(decision, area.kode().value(), criterion.measure().id());
                assertThat(part.value()).isEqualTo(area.figure().value());
                assertThat(part.count()).isEqualTo(area.figure().numerator());
                if (!(area.figure().value() instanceof Value.Known)) {
                    hidden++;
                    assertThat(part.points()).isEmpty();
                    assertThat(part.contribution()).isZero();
                }
            }
        }
        assertThat(hidden).isPositive();
        var units = reader.as("dewan-1", () -> figures.compare("yatim.total", CITY, Level.KELURAHAN, selection))
                .orElseThrow();
        for (var area : units.areas()) {
            var item = item(decision, area.kode().value());
            assertThat(item.cost().isPresent())
                    .isEqualTo(item.rank() > 0 && area.figure().value() instanceof Value.Known);
        }
        assertThat(reader.as(LEAD, () -> priorities.decision(draft.id()))
                        .orElseThrow()
                        .decision())
                .isEqualTo(decision);
        var fromOpen = Assessor.assess(decision.plan(), reader.as("dewan-1", () -> studiesEvidence(decision.plan())));
        assertThat(fromOpen.lines())
                .extracting(Assessment.Line::id)
                .containsExactlyElementsOf(
                        decision.items().stream().map(Decision.Item::id).toList());
    }

    @Autowired
    private EvidenceReader evidenceReader;

    private Evidence studiesEvidence(Plan plan) {
        return evidenceReader.read(plan);
    }

    @Test
    void closesStudiesToTheCouncilTheAreasAndTheAuditor() {
        var draft = hands.draft("Tertutup", Subject.KECAMATAN);

        for (var username : List.of("dewan", "dewan-1", "camat.kuranji", "operator.dinsos", "walidata")) {
            assertThat(reader.as(username, () -> priorities.study(draft.id())))
                    .as(username)
                    .isEmpty();
            assertThat(reader.as(username, () -> priorities.events(draft.id()))).isEmpty();
            assertThat(reader.as(username, priorities::decisions))
                    .allMatch(record -> record.status() == StudyStatus.PUBLISHED);
            for (Runnable attempt : Stream.<Runnable>of(
                            () -> studies.evidence(draft.plan()),
                            () -> studies.opinions(draft.id()),
                            () -> studies.save(draft.id(), draft.version(), draft.plan()),
                            () -> studies.weigh(draft.id(), Weighing.EQUAL),
                            () -> decisions.propose(draft.id(), draft.version()),
                            () -> decisions.approve(draft.id(), draft.version(), ""))
                    .toList()) {
                assertThatThrownBy(() -> reader.as(username, () -> {
                            attempt.run();
                            return true;
                        }))
                        .as(username)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> reader.as("auditor", () -> priorities.studies(StudyFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        hands.assertRefused(
                "priority.refused.edit",
                "kepala.disnaker",
                () -> studies.save(draft.id(), draft.version(), draft.plan()));
        hands.assertRefused(
                "priority.refused.lead_only", "kepala.disnaker", () -> decisions.propose(draft.id(), draft.version()));
    }

    private static Decision.Item item(Decision decision, String id) {
        return decision.items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Decision.Part part(Decision decision, String id, String criterion) {
        return item(decision, id).parts().stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
