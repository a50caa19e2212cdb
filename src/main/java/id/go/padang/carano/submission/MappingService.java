package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets an operator see the beginning of a file and match its headers with the columns of the template. */
@Service
public class MappingService {

    private static final Set<BatchStatus> OPEN =
            Set.of(BatchStatus.RECEIVED, BatchStatus.UNMAPPED, BatchStatus.CHECKED);

    private final SubmissionService submissionService;
    private final IndicatorService indicatorService;
    private final FileTops tops;
    private final Headers headers;
    private final MappingQueries mappings;
    private final CheckQueries queries;
    private final Examination examination;
    private final CheckQueue queue;
    private final BatchMoves moves;
    private final CurrentAccount currentAccount;

    MappingService(
            SubmissionService submissionService,
            IndicatorService indicatorService,
            FileTops tops,
            Headers headers,
            MappingQueries mappings,
            CheckQueries queries,
            Examination examination,
            CheckQueue queue,
            BatchMoves moves,
            CurrentAccount currentAccount) {
        this.submissionService = submissionService;
        this.indicatorService = indicatorService;
        this.tops = tops;
        this.headers = headers;
        this.mappings = mappings;
        this.queries = queries;
        this.examination = examination;
        this.queue = queue;
        this.moves = moves;
        this.currentAccount = currentAccount;
    }

    /** The first rows of a file as its columns are matched now, or as they probably should be. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public FilePreview preview(long id) {
        var dataset = own(id);
        var names = tops.of(queries.delivery(id)).names();
        var proposed = headers.ofCorrection(dataset, names)
                .map(match -> match.header().positions())
                .orElseGet(() -> HeaderGuess.of(dataset, names));
        return preview(id, proposed);
    }

    /** The first rows of a file under a matching that is still being tried. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public FilePreview preview(long id, Map<String, Integer> positions) {
        var dataset = own(id);
        var top = tops.of(queries.delivery(id));
        var rows = top.lines().stream()
                .map(line -> new FilePreview.Row(
                        line.number(),
                        dataset.columns().stream()
                                .map(column -> PreviewText.of(column, field(line, positions.get(column.name()))))
                                .toList()))
                .toList();
        return new FilePreview(top.names(), positions, rows);
    }

    /** How the headers of this batch were matched by themselves; empty where they are the template's. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public Optional<ColumnMapping> remembered(long id) {
        var dataset = indicatorService.dataset(batch(id).dataset());
        return queries.headers(id).flatMap(key -> mappings.find(dataset, key));
    }

    /**
     * Remembers the matching for the OPD and the dataset, and begins the check.
     *
     * @param positions place in the file, by column name; optional columns may be left out
     * @param surplusIgnored that headers which are matched with nothing may be left aside
     */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void apply(long id, Map<String, Integer> positions, boolean surplusIgnored) {
        var dataset = own(id);
        var names = tops.of(queries.delivery(id)).names();
        requireSound(dataset, names, positions, surplusIgnored);
        moves.move(id, BatchStatus.RECEIVED, null, batch -> {
            mappings.save(
                    dataset,
                    MappingQueries.key(names),
                    positions,
                    currentAccount.get().displayName());
            batch.takenUp(SubmissionService.NODE);
        });
        tops.forget(id);
        queue.start(id);
    }

    /** Takes the check of a matched file back, so that its headers can be matched otherwise. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public void reopen(long id) {
        var dataset = own(id);
        moves.move(id, BatchStatus.UNMAPPED, null, batch -> batch.takenUp(SubmissionService.NODE));
        examination.discardRows(id, dataset);
    }

    private static void requireSound(
            Dataset dataset, List<String> names, Map<String, Integer> positions, boolean surplusIgnored) {
        var absent = dataset.columns().stream()
                .filter(column -> column.need() == Column.Need.REQUIRED)
                .map(Column::name)
                .filter(name -> !positions.containsKey(name))
                .toList();
        if (!absent.isEmpty()) {
            throw new SubmissionRefusedException("submission.refused.unmatched", String.join(", ", absent));
        }
        if (!positions.keySet().stream().allMatch(dataset::has)
                || !positions.values().stream().allMatch(place -> place >= 0 && place < names.size())
                || new HashSet<>(positions.values()).size() < positions.size()) {
            throw new SubmissionRefusedException("submission.refused.matched_twice");
        }
        var surplus = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!positions.containsValue(i)) {
                surplus.add(names.get(i));
            }
        }
        if (!surplus.isEmpty() && !surplusIgnored) {
            throw new SubmissionRefusedException("submission.refused.surplus", FileHeader.shown(surplus));
        }
    }

    private static String field(DeliveredFile.Line line, @Nullable Integer place) {
        return place == null || place < 0 || place >= line.fields().size()
                ? ""
                : line.fields().get(place);
    }

    /** The file of a batch is shown until its operator has submitted it. */
    private Dataset own(long id) {
        var batch = batch(id);
        var dataset = indicatorService.dataset(batch.dataset());
        SubmissionService.requireOwner(currentAccount.get(), dataset);
        if (!OPEN.contains(batch.status())) {
            throw new SubmissionRefusedException("submission.refused.unreadable");
        }
        return dataset;
    }

    private BatchSummary batch(long id) {
        return submissionService.batch(id).orElseThrow(BatchMoves::unknown);
    }
}
