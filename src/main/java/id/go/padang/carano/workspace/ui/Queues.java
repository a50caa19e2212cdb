package id.go.padang.carano.workspace.ui;

import id.go.padang.carano.matching.ContradictionFilter;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.program.Goal;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for the signed-in account, each with its age. */
@Component
record Queues(
        CurrentAccount current,
        SubmissionService submissionService,
        ContradictionService contradictions,
        PriorityService priorities,
        GoalService goals,
        Texts texts) {

    /**
     * Something to see to.
     *
     * @param since empty where it has no one age
     */
    record Item(String text, String hint, String href, Optional<Instant> since) {

        long days() {
            return since.map(moment -> Duration.between(moment, Instant.now()).toDays())
                    .orElse(0L);
        }
    }

    private static final int MOST = 8;

    List<Item> waiting(Locale locale) {
        var account = current.get();
        var items = new ArrayList<Item>();
        if (account.may(Permission.READ_BATCHES)) {
            submissionService.batches(BatchFilter.ALL, 0, MOST).stream()
                    .filter(BatchSummary::waiting)
                    .forEach(batch -> items.add(item(locale, batch)));
        }
        if (account.may(Permission.PUBLISH)) {
            int ready = submissionService.readyToPublish().size();
            if (ready > 0) {
                items.add(new Item(texts.get(locale, "workspace.queue.publish", ready), "", "rilis", Optional.empty()));
            }
        }
        if (account.may(Permission.STUDY_PRIORITIES)) {
            priorities
                    .waiting()
                    .forEach(study -> items.add(new Item(
                            texts.get(
                                    locale,
                                    "workspace.queue.priority",
                                    study.plan().name()),
                            texts.get(locale, "priority.status." + study.status()),
                            "prioritas/" + study.id(),
                            Optional.of(study.changedAt()))));
        }
        if (account.may(Permission.SET_TARGETS) || account.may(Permission.AGREE_PRIORITIES)) {
            goals.waiting().forEach(goal -> items.add(item(locale, goal)));
        }
        if (account.may(Permission.READ_CONTRADICTIONS)) {
            long open = contradictions.count(
                    new ContradictionFilter(Optional.empty(), Optional.of(ContradictionState.OPEN), Optional.empty()));
            if (open > 0) {
                items.add(new Item(
                        texts.get(locale, "workspace.queue.contradictions", new Formats(locale).count(open)),
                        "",
                        "pertentangan",
                        Optional.empty()));
            }
        }
        return List.copyOf(items);
    }

    /** For those who read no figures: the page their work is on. */
    List<Item> elsewhere(Locale locale) {
        return switch (current.get().role()) {
            case AUDITOR ->
                List.of(new Item(texts.get(locale, "workspace.queue.trail"), "", "jejak", Optional.empty()));
            case ADMIN ->
                List.of(new Item(texts.get(locale, "workspace.queue.accounts"), "", "akun", Optional.empty()));
            case PIMPINAN, DEWAN, KEPALA_OPD, OPERATOR_OPD, WALIDATA, CAMAT, LURAH -> List.of();
        };
    }

    private Item item(Locale locale, Goal goal) {
        var content = goal.content();
        return new Item(
                texts.get(locale, "workspace.queue.goal", content.code() + " " + content.title()),
                texts.get(locale, content.agreed() ? "workspace.queue.goal.set" : "workspace.queue.goal.agree"),
                "sasaran/" + goal.id(),
                Optional.of(goal.changedAt()));
    }

    private Item item(Locale locale, BatchSummary batch) {
        return new Item(
                texts.get(
                        locale,
                        "workspace.queue.batch",
                        texts.get(locale, "dataset." + batch.dataset()),
                        texts.period(locale, batch.period())),
                texts.get(locale, "batch.status." + batch.status()),
                "berkas/" + batch.id(),
                Optional.of(batch.changedAt()));
    }
}
