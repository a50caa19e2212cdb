package id.go.padang.carano.program;

import id.go.padang.carano.notice.Audience;
import id.go.padang.carano.notice.NoticeService;
import id.go.padang.carano.organization.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who carry a shared target that it waits for them, or that it is set. */
@Component
record GoalNotices(NoticeService notices) {

    /** Asks the OPDs whose yes is owed and was not asked for in what stood before. */
    void ask(long id, GoalContent content, Optional<GoalContent> before) {
        var asked = content.shares().stream()
                .filter(share -> share.agreedBy().isEmpty())
                .filter(share -> before.flatMap(old -> old.share(share.opd()))
                        .filter(old -> old.agreedBy().isEmpty())
                        .isEmpty())
                .map(Share::opd)
                .toList();
        tell(id, content, asked, "GOAL_PROPOSED");
    }

    /** Tells Pimpinan when the last OPD agreed. */
    void agreed(long id, GoalContent content) {
        if (content.agreed()) {
            notices.tell(List.of(Audience.all(Role.PIMPINAN)), "GOAL_AGREED", href(id), said(content));
        }
    }

    void set(long id, GoalContent content) {
        tell(id, content, content.shares().stream().map(Share::opd).toList(), "GOAL_SET");
    }

    private void tell(long id, GoalContent content, List<String> opds, String kind) {
        notices.tell(
                opds.stream().map(opd -> Audience.in(opd, Role.KEPALA_OPD)).toList(), kind, href(id), said(content));
    }

    private static String href(long id) {
        return "sasaran/" + id;
    }

    private static List<String> said(GoalContent content) {
        return List.of(content.code() + " " + content.title().replaceAll("\\s+", " "));
    }
}
