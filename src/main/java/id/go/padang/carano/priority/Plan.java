package id.go.padang.carano.priority;

import id.go.padang.carano.method.MissingRule;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a study says, apart from the figures: a change makes another plan.
 *
 * @param within code of the area whose parts are ranked; the city for all of them
 * @param release number of the release that the figures come from
 * @param period code of the period; empty for each register's newest in that release
 * @param missing what is done about values that are missing or hidden
 * @param top how many leading places are looked at; without a budget these go first
 * @param majority share of weight that must reach a threshold, above 0 and up to 1
 * @param weighing of the lead OPD; the ranking uses it
 * @param verdicts a person's word over the computed one
 */
public record Plan(
        String name,
        Subject subject,
        String within,
        int release,
        Optional<String> period,
        MissingRule missing,
        int top,
        double majority,
        List<Measure> measures,
        List<Project> projects,
        Weighing weighing,
        Optional<Budget> budget,
        List<Verdict> verdicts,
        Team team) {

    /** The longest name. */
    public static final int NAME_LENGTH = 160;

    /** Places looked at unless somebody says otherwise. */
    public static final int TOP = 10;

    private static final double MAJORITY = 0.6;

    public Plan {
        name = name.strip();
        measures = List.copyOf(measures);
        projects = List.copyOf(projects);
        verdicts = List.copyOf(verdicts);
        if (top < 1 || !(majority > 0 && majority <= 1)) {
            throw new IllegalArgumentException("top from 1, majority above 0 and up to 1: " + top + ", " + majority);
        }
        if (measures.stream().map(Measure::id).distinct().count() < measures.size()
                || projects.stream().map(Project::id).distinct().count() < projects.size()) {
            throw new IllegalArgumentException("an id stands twice");
        }
    }

    /** An empty study. */
    public static Plan of(String name, Subject subject, KodeWilayah within, int release, String lead) {
        return new Plan(
                name,
                subject,
                within.value(),
                release,
                Optional.empty(),
                MissingRule.REDISTRIBUTE,
                TOP,
                MAJORITY,
                List.of(),
                List.of(),
                Weighing.EQUAL,
                Optional.empty(),
                List.of(),
                new Team(lead, List.of(), "", Optional.empty()));
    }

    public Optional<Measure> measure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The aspects that have criteria, in their order. */
    public List<Aspect> aspects() {
        return measures.stream().map(Measure::aspect).distinct().sorted().toList();
    }

    /** The verdict on one thing about an item. */
    public Optional<Verdict> verdict(String item, Verdict.Kind kind) {
        return verdicts.stream()
                .filter(verdict -> verdict.item().equals(item) && verdict.kind() == kind)
                .findFirst();
    }

    /** With another source of figures; {@code newest} periods where the period is empty. */
    public Plan from(int otherRelease, Optional<String> otherPeriod) {
        return new Plan(
                name,
                subject,
                within,
                otherRelease,
                otherPeriod,
                missing,
                top,
                majority,
                measures,
                projects,
                weighing,
                budget,
                verdicts,
                team);
    }

    /** With other rules: what is done about gaps, how many places, which majority. */
    public Plan ruled(MissingRule rule, int places, double share) {
        return new Plan(
                name, subject, within, release, period, rule, places, share, measures, projects, weighing, budget,
                verdicts, team);
    }

    public Plan named(String other) {
        return new Plan(
                other, subject, within, release, period, missing, top, majority, measures, projects, weighing, budget,
                verdicts, team);
    }

    public Plan measuredBy(List<Measure> others) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, others, projects, weighing, budget,
                verdicts, team);
    }

    public Plan ranking(List<Project> others) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, measures, others, weighing, budget,
                verdicts, team);
    }

    public Plan weighed(Weighing other) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, measures, projects, other, budget,
                verdicts, team);
    }

    public Plan paidBy(Optional<Budget> other) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, measures, projects, weighing, other,
                verdicts, team);
    }

    public Plan doneBy(Team other) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, measures, projects, weighing, budget,
                verdicts, other);
    }

    Plan judged(List<Verdict> others) {
        return new Plan(
                name, subject, within, release, period, missing, top, majority, measures, projects, weighing, budget,
                others, team);
    }

    /** With a verdict in place of an earlier one on the same. */
    Plan judged(Verdict verdict) {
        var others = new ArrayList<>(verdicts.stream()
                .filter(one -> !one.item().equals(verdict.item()) || one.kind() != verdict.kind())
                .toList());
        others.add(verdict);
        return judged(others);
    }
}
