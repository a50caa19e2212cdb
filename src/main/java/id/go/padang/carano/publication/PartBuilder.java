package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Denominator;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.publication.Progress.Step;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.StatistikRow;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.submission.BatchSummary;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts one batch into a part that nobody sees yet. */
@Component
class PartBuilder {

    static final int STEPS = 3;
    private static final int CELLS_AT_ONCE = 20_000;

    private final RegisterService registerService;
    private final IndicatorService indicators;
    private final ReleaseQueries releases;
    private final FigureQueries figures;
    private final TransactionTemplate transaction;
    private final Protection protection;

    PartBuilder(
            RegisterService registerService,
            IndicatorService indicators,
            ReleaseQueries releases,
            FigureQueries figures,
            TransactionTemplate transaction,
            Protection protection) {
        this.registerService = registerService;
        this.indicators = indicators;
        this.releases = releases;
        this.figures = figures;
        this.transaction = transaction;
        this.protection = protection;
    }

    static ReleasePart newPart(BatchSummary batch) {
        return new ReleasePart(
                Ids.next(),
                batch.dataset(),
                batch.period(),
                batch.id(),
                batch.opdName(),
                batch.referenceDate(),
                batch.rows(),
                batch.accepted(),
                batch.warned(),
                batch.validatedAt().orElseThrow());
    }

    void build(ReleasePart part, Consumer<Step> begun) {
        transaction.executeWithoutResult(status -> releases.insertPart(part));
        var dataset = indicators.dataset(part.dataset());
        if (dataset.dimensions().isEmpty()) {
            carryOver(part, begun);
        } else {
            count(part, dataset, begun);
        }
    }

    void discard(List<ReleasePart> parts) {
        parts.forEach(part -> transaction.executeWithoutResult(status -> releases.deleteUnlinkedPart(part.id())));
    }

    private void count(ReleasePart part, Dataset dataset, Consumer<Step> begun) {
        begun.accept(Step.COUNT);
        var measures = new Measures(dataset);
        var cells = registerService.count(dataset, part.batchId());
        // in pieces, as a cluster wants it; nobody sees them before the release does
        for (int from = 0; from < cells.size(); from += CELLS_AT_ONCE) {
            int first = from;
            var some = cells.subList(from, Math.min(cells.size(), from + CELLS_AT_ONCE));
            transaction.executeWithoutResult(status -> figures.insertCells(part.id(), first, some));
        }
        var counts = Tally.of(new Cells(dataset.dimensions(), cells), measures.counted(asked(dataset.code())));
        transaction.executeWithoutResult(status -> figures.insertMeasures(part.id(), counts));
        begun.accept(Step.CHECK);
        // what was stored is proved, not what was meant to be stored
        var stored = figures.measures(part.id());
        RollupCheck.require(stored, part.accepted());
        long rows = figures.rows(part.id());
        if (rows != part.accepted()) {
            throw new PublicationRefusedException("publication.error.rows", rows, part.accepted());
        }
        begun.accept(Step.PROTECT);
        protection.apply(part, measures, stored);
    }

    /** What the catalogue counts of a dataset, above a fraction's line or below it. */
    List<Filter> asked(String dataset) {
        return indicators.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator)
                                .filter(one -> one.dataset().equals(dataset))
                                .map(Indicator::numerator),
                        indicator.denominator().stream()
                                .filter(below -> below.dataset().equals(dataset))
                                .map(Denominator::filter)))
                .toList();
    }

    private void carryOver(ReleasePart part, Consumer<Step> begun) {
        begun.accept(Step.COUNT);
        var official = registerService.statistik(part.batchId()).stream()
                .map(PartBuilder::published)
                .toList();
        begun.accept(Step.CHECK);
        if (official.size() != part.accepted()) {
            throw new PublicationRefusedException("publication.error.rows", official.size(), part.accepted());
        }
        transaction.executeWithoutResult(status -> figures.insertOfficialFigures(part.id(), official));
    }

    private static PublishedFigure published(StatistikRow row) {
        return new PublishedFigure(
                row.wilayah(), row.tahun(), row.indikator(), row.nilai(), row.satuan(), row.sumber(), row.catatan());
    }
}
