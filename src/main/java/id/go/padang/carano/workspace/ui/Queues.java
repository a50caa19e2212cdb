package id.go.padang.carano.workspace.ui;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.matching.ContradictionFilter;
import id.go.padang.carano.matching.ContradictionService;
import id.go.padang.carano.matching.ContradictionState;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.priority.PriorityService;
import id.go.padang.carano.program.Goal;
import id.go.padang.carano.program.GoalService;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.KodeWilayah;
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
        FigureService figures,
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
    private static final String WELFARE = "kesejahteraan.total";
    private static final String UNVERIFIED = "BELUM";

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
        account.wilayah()
                .filter(kode -> account.may(Permission.READ_NAMES))
                .ifPresent(kode -> unverified(kode)
                        .ifPresent(families -> items.add(page(
                                texts.get(locale, "workspace.queue.verval", new Formats(locale).value(families, 0)),
                                "orang/" + WELFARE + "/" + kode + "?verval=" + UNVERIFIED))));
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

    /** The families of an area that nobody has visited yet. */
    private Optional<Value> unverified(KodeWilayah kode) {
        return figures.read(Dataset.KESEJAHTERAAN, new Place.Area(kode), Selection.NEWEST)
                .map(page -> page.total().value("verval." + UNVERIFIED))
                .filter(value -> value instanceof Value.Known(var families) && families.signum() > 0);
    }

    /** For those who read no figures: the pages their work is on. */
    List<Item> elsewhere(Locale locale) {
        return switch (current.get().role()) {
            case AUDITOR -> List.of(page(texts.get(locale, "workspace.queue.accesses"), "siapa-melihat"));
            case ADMIN ->
                List.of(
                        page(texts.get(locale, "workspace.queue.accounts"), "akun"),
                        page(texts.get(locale, "workspace.queue.boundaries"), "batas"));
            case PIMPINAN, DEWAN, KEPALA_OPD, OPERATOR_OPD, WALIDATA, CAMAT, LURAH -> List.of();
        };
    }

    private static Item page(String text, String address) {
        return new Item(text, "", address, Optional.empty());
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
