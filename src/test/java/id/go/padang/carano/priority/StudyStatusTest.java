package id.go.padang.carano.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StudyStatusTest {

    @Test
    void leadsFromADraftToTheCouncilStepByStep() {
        assertThat(StudyStatus.DRAFT
                        .to(StudyStatus.PROPOSED)
                        .to(StudyStatus.AGREED)
                        .to(StudyStatus.APPROVED)
                        .to(StudyStatus.PUBLISHED))
                .isEqualTo(StudyStatus.PUBLISHED);
    }

    @Test
    void leadsNowhereFromWhatIsPublishedOrGivenUp() {
        assertThat(StudyStatus.PUBLISHED.next()).isEmpty();
        assertThat(StudyStatus.WITHDRAWN.next()).isEmpty();
    }

    @Test
    void neverGoesRoundTheOpdsOrBackFromADecision() {
        assertThat(StudyStatus.PROPOSED.next()).isEqualTo(Set.of(StudyStatus.AGREED, StudyStatus.DRAFT));
        assertThat(StudyStatus.AGREED.next()).isEqualTo(Set.of(StudyStatus.APPROVED, StudyStatus.RETURNED));
        assertThat(StudyStatus.APPROVED.next()).isEqualTo(Set.of(StudyStatus.PUBLISHED));
        assertThatThrownBy(() -> StudyStatus.DRAFT.to(StudyStatus.APPROVED)).isInstanceOf(WrongMoveException.class);
    }
}
