package id.go.padang.carano.indicator;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.CatalogueRefusedException.Problem;
import id.go.padang.carano.organization.CurrentAccount;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the catalogue. Definitions are public: anybody may ask; only the walidata changes them. */
@Service
@PreAuthorize("permitAll()")
public class IndicatorService {

    private final Catalogue catalogue;
    private final CatalogueQueries queries;
    private final CurrentAccount currentAccount;
    private final AuditService audit;

    IndicatorService(Catalogue catalogue, CatalogueQueries queries, CurrentAccount currentAccount, AuditService audit) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** Every dataset, in the order of screens. */
    public List<Dataset> datasets() {
        return Datasets.ALL;
    }

    /** The dataset of a known code; throws {@link IllegalArgumentException} on another code. */
    public Dataset dataset(String code) {
        return Datasets.find(code).orElseThrow(() -> new IllegalArgumentException("no such dataset: " + code));
    }

    /** Every indicator as the next release will count it, in the order of screens. */
    public List<Indicator> indicators() {
        return catalogue.current().stream()
                .filter(revision -> !revision.retired())
                .map(Revision::indicator)
                .toList();
    }

    /** The indicators counted from a dataset, as the next release will count them. */
    public List<Indicator> indicators(String dataset) {
        return indicators().stream()
                .filter(indicator -> indicator.dataset().equals(dataset))
                .toList();
    }

    /** One state of a definition; empty when there never was such a one. */
    public Optional<Indicator> indicator(String code, int revision) {
        return catalogue.history(code).stream()
                .map(Revision::indicator)
                .filter(indicator -> indicator.revision() == revision)
                .findFirst();
    }

    /** The newest state of every indicator, retired ones too. */
    public List<Revision> catalogue() {
        return catalogue.current();
    }

    /** Every state of an indicator's definition, newest first; empty for an unknown code. */
    public List<Revision> history(String code) {
        return catalogue.history(code).reversed();
    }

    /** The statistics of others that {@code statistik} may carry, in the order of screens. */
    public List<Series> series() {
        return AllSeries.ALL;
    }

    /** What would keep a draft out of the catalogue; empty when nothing would. */
    @PreAuthorize("hasAuthority('EDIT_CATALOGUE')")
    public List<Problem> problems(Indicator draft) {
        return CatalogueRules.broken(draft);
    }

    /**
     * Writes the next revision of a definition, or the first of a new one; it counts from the next release on. Throws
     * {@link CatalogueRefusedException} with everything that is wrong, or when somebody else changed it meanwhile.
     *
     * @param draft its revision is the one it was made from; 0 for a new indicator
     * @param note why
     */
    @PreAuthorize("hasAuthority('EDIT_CATALOGUE')")
    @Transactional
    public Indicator save(Indicator draft, String note) {
        CatalogueRules.require(draft);
        if (draft.revision() == 0 && !catalogue.history(draft.code()).isEmpty()) {
            throw new CatalogueRefusedException(List.of(Problem.of("code", "catalogue.error.taken")));
        }
        return write(draft, note, false);
    }

    /** Leaves an indicator out from the next release on; releases before keep it. */
    @PreAuthorize("hasAuthority('EDIT_CATALOGUE')")
    @Transactional
    public void retire(String code, String note) {
        write(newest(code).indicator(), note, true);
    }

    private Indicator write(Indicator draft, String note, boolean retired) {
        if (note.isBlank()) {
            throw new CatalogueRefusedException(List.of(Problem.of("note", "catalogue.error.note")));
        }
        var written = draft.withRevision(draft.revision() + 1);
        int position = draft.revision() == 0 ? queries.nextPosition() : queries.position(draft.code());
        try {
            queries.insert(
                    new Revision(
                            written,
                            retired,
                            currentAccount.get().displayName(),
                            Instant.now().truncatedTo(ChronoUnit.MILLIS),
                            note.strip()),
                    position);
        } catch (DuplicateKeyException e) {
            var by = newest(draft.code()).editedBy();
            throw new CatalogueRefusedException(List.of(Problem.of("code", "catalogue.error.faster", by)));
        }
        audit.record(
                retired ? "INDICATOR_RETIRED" : "INDICATOR_CHANGED",
                "indicator/" + written.code(),
                "revision=" + written.revision());
        return written;
    }

    private Revision newest(String code) {
        return catalogue.history(code).stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + code));
    }
}
