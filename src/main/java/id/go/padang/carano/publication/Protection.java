package id.go.padang.carano.publication;

import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hides a part's small cells from readers without the right to them, and stores how well that holds. */
@Component
class Protection {

    private static final Logger LOG = LoggerFactory.getLogger(Protection.class);

    private final WilayahService wilayahService;
    private final ReleaseQueries releases;
    private final FigureQueries figures;
    private final SuppressionAuditQueries audits;
    private final TransactionTemplate transaction;
    private final long threshold;

    Protection(
            WilayahService wilayahService,
            ReleaseQueries releases,
            FigureQueries figures,
            SuppressionAuditQueries audits,
            TransactionTemplate transaction,
            @Value("${carano.small-cell-threshold:5}") long threshold) {
        this.wilayahService = wilayahService;
        this.releases = releases;
        this.figures = figures;
        this.audits = audits;
        this.transaction = transaction;
        this.threshold = threshold;
    }

    void apply(ReleasePart part, Measures measures, List<MeasureCount> stored) {
        var start = Instant.now();
        var earlier = releases.partsOf(part.dataset(), part.period()).stream()
                .map(id -> PartFigures.of(figures.measures(id), figures.hidden(id)))
                .toList();
        var areas = wilayahService.all().stream().map(Wilayah::kode).toList();
        var table = new CellTable(PartFigures.of(stored, together(earlier)), measures, areas, part.accepted());
        var suppression = new Suppression(table, new Known(table, earlier, threshold, part.accepted()));
        var hidden = suppression.hide();
        var findings = suppression.findings();
        if (findings.unprotected() > 0) {
            LOG.warn(
                    "{} {}: {} hidden cells cannot be protected, because too few rows were delivered; "
                            + "closed to readers without the right to small cells",
                    part.dataset(),
                    part.period(),
                    findings.unprotected());
            hidden.computeIfAbsent(Node.of(KodeWilayah.KOTA_PADANG), city -> new HashSet<>())
                    .add(PartFigures.EVERYTHING);
        }
        var audit = findings.audited(start, Duration.between(start, Instant.now()), threshold);
        transaction.executeWithoutResult(status -> {
            figures.insertHidden(part.id(), hidden);
            audits.insert(part.id(), audit);
        });
    }

    // a place that has no row any more stays in the table where something of it was hidden
    private static Map<Node, Set<String>> together(List<PartFigures> earlier) {
        var all = new HashMap<Node, Set<String>>();
        earlier.forEach(part -> part.hidden()
                .forEach((node, measures) ->
                        all.computeIfAbsent(node, one -> new HashSet<>()).addAll(measures)));
        return all;
    }
}
