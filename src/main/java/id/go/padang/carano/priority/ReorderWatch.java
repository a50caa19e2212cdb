package id.go.padang.carano.priority;

import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.ReleasePublished;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares every standing decision with a new release: would the order be another? The decision stays; those who can
 * revise it are told once for each new order. A comparison that fails never undoes the release.
 */
@Component
class ReorderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReorderWatch.class);

    private final StudyQueries studies;
    private final DecisionQueries decisions;
    private final EvidenceReader reader;
    private final NoticeService notices;
    private final StudyMoves moves;

    ReorderWatch(
            StudyQueries studies,
            DecisionQueries decisions,
            EvidenceReader reader,
            NoticeService notices,
            StudyMoves moves) {
        this.studies = studies;
        this.decisions = decisions;
        this.reader = reader;
        this.notices = notices;
        this.moves = moves;
    }

    @EventListener
    void published(ReleasePublished published) {
        for (Study study : studies.list(StudyFilter.ALL)) {
            if (study.status().decided()
                    && study.plan().subject().areas()
                    && studies.replacedBy(study).isEmpty()) {
                try {
                    compare(study, published.number());
                } catch (RuntimeException e) {
                    LOG.error("Decision {} was not compared with release {}", study.id(), published.number(), e);
                }
            }
        }
    }

    private void compare(Study study, int release) {
        var decision = decisions.find(study.id()).orElseThrow().decision();
        // the newest period of every register: what the decision would be made on today
        var plan = decision.plan().from(release, Optional.empty());
        var now = Assessor.assess(plan, reader.read(plan));
        var before = decisions.reordering(study.id()).map(Reordering::shifts).orElse(List.of());
        var shifts = shifts(decision, now);
        moves.inTransaction(() -> {
            decisions.reordered(study.id(), new Reordering(release, DecisionQueries.now(), shifts));
            if (!shifts.isEmpty() && !shifts.equals(before)) {
                notices.tell(
                        List.of(
                                Audience.all(Role.PIMPINAN),
                                Audience.in(decision.plan().team().lead(), Role.KEPALA_OPD)),
                        "PRIORITY_REORDERED",
                        "prioritas/" + study.id(),
                        List.of(
                                StudyMoves.said(decision.plan().name()),
                                Integer.toString(release),
                                Integer.toString(shifts.size())));
                moves.trace(study, "REORDERED", "release=" + release + " moved=" + shifts.size());
            }
            return study;
        });
    }

    private static List<Reordering.Shift> shifts(Decision decision, Assessment now) {
        var shifts = new ArrayList<Reordering.Shift>();
        for (Decision.Item item : decision.items()) {
            int rank = now.ranking().of(item.id()).map(place -> place.rank()).orElse(0);
            if (rank != item.computedRank()) {
                shifts.add(new Reordering.Shift(item.id(), item.name(), item.computedRank(), rank));
            }
        }
        shifts.sort(Comparator.comparingInt((Reordering.Shift shift) -> Math.abs(shift.now() - shift.before()))
                .reversed()
                .thenComparing(Reordering.Shift::before));
        return shifts;
    }
}
