package id.go.padang.carano.priority.ui;

import com.vaadin.flow.component.html.DescriptionList;
import id.go.padang.carano.organization.OpdService;
import id.go.padang.carano.priority.Plan;
import id.go.padang.carano.priority.Stance;
import id.go.padang.carano.shared.Formats;
import java.util.List;

/** Lead and supporting OPDs with what they said, the term, and what it leans on. */
final class TeamPanel extends DescriptionList {

    TeamPanel(Plan plan, List<Stance> stances, OpdService opds, StudyWords words) {
        addClassName("study-team");
        var team = plan.team();
        pair(words.get("priority.lead"), opds.nameOf(team.lead()));
        if (team.supporting().isEmpty()) {
            pair(words.get("priority.supporting"), Formats.MISSING);
        }
        for (String opd : team.supporting()) {
            var said = stances.stream()
                    .filter(stance -> stance.opd().equals(opd))
                    .findFirst()
                    .map(stance -> words.get(
                                    stance.agreed() ? "priority.stance.agreed" : "priority.stance.objected",
                                    stance.by(),
                                    words.formats().moment(stance.at()))
                            + (stance.reason().isEmpty() ? "" : " " + stance.reason()))
                    .orElseGet(() -> words.get("priority.stance.none"));
            pair(words.get("priority.supporting"), opds.nameOf(opd) + " – " + said);
        }
        pair(words.get("priority.term"), team.term().map(words.formats()::date).orElse(Formats.MISSING));
        pair(words.get("priority.regulation"), team.regulation().isEmpty() ? Formats.MISSING : team.regulation());
    }

    private void pair(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
