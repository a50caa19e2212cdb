package id.go.padang.carano.priority;

import id.go.padang.carano.program.followup.FollowedDecisions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the decisions that actions follow from. */
@Component
record DecidedStudies(PriorityService priorities) implements FollowedDecisions {

    @Override
    public List<Followed> decisions() {
        return priorities.studies(StudyFilter.ALL).stream()
                .filter(study -> study.status().decided())
                .map(study -> new Followed(study.id(), study.plan().name(), "prioritas/" + study.id()))
                .toList();
    }
}
