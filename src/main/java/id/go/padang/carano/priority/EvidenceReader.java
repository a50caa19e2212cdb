package id.go.padang.carano.priority;

import id.go.padang.carano.publication.AreaFigure;
import id.go.padang.carano.publication.Comparison;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a study ranks: areas from a release, as every reader of the city may see them; programmes as entered. */
@Component
class EvidenceReader {

    private final FigureService figures;
    private final WilayahService wilayahService;

    EvidenceReader(FigureService figures, WilayahService wilayahService) {
        this.figures = figures;
        this.wilayahService = wilayahService;
    }

    Evidence read(Plan plan) {
        return plan.subject().areas() ? areas(plan) : programmes(plan);
    }

    private static Evidence programmes(Plan plan) {
        var rows = plan.projects().stream()
                .map(project -> new Evidence.Row(project.id(), project.name(), values(project), Map.of()))
                .toList();
        return new Evidence(rows, Map.of(), Map.of());
    }

    private static Map<String, Value> values(Project project) {
        var values = new HashMap<String, Value>();
        project.values().forEach((id, value) -> values.put(id, Value.of(BigDecimal.valueOf(value))));
        return values;
    }

    private Evidence areas(Plan plan) {
        var values = new HashMap<KodeWilayah, Map<String, Value>>();
        var counts = new HashMap<KodeWilayah, Map<String, Value>>();
        var whole = new HashMap<String, Value>();
        var sources = new HashMap<String, Evidence.Source>();
        for (Measure measure : plan.measures()) {
            measure.indicator().flatMap(code -> compare(plan, code)).ifPresent(comparison -> {
                whole.put(measure.id(), comparison.whole().value());
                sources.put(
                        measure.id(),
                        new Evidence.Source(
                                comparison.part().dataset(),
                                comparison.part().period().code(),
                                comparison.part().sourceOpd()));
                for (AreaFigure area : comparison.areas()) {
                    of(values, area.kode()).put(measure.id(), area.figure().value());
                    if (comparison.indicator().isRate()) {
                        of(counts, area.kode()).put(measure.id(), area.figure().numerator());
                    }
                }
            });
        }
        plan.budget()
                .flatMap(Budget::unitsFrom)
                .flatMap(code -> compare(plan, code))
                .ifPresent(comparison -> comparison
                        .areas()
                        .forEach(area -> of(counts, area.kode())
                                .put(
                                        comparison.indicator().code(),
                                        area.figure().value())));
        var rows = ranked(plan).stream()
                .map(area -> new Evidence.Row(
                        area.kode().value(), area.name(), of(values, area.kode()), of(counts, area.kode())))
                .toList();
        return new Evidence(rows, whole, sources);
    }

    private static Map<String, Value> of(Map<KodeWilayah, Map<String, Value>> table, KodeWilayah kode) {
        return table.computeIfAbsent(kode, one -> new HashMap<>());
    }

    private Optional<Comparison> compare(Plan plan, String indicator) {
        return figures.compareOpen(
                indicator,
                new Place.Area(new KodeWilayah(plan.within())),
                level(plan),
                new Selection(Optional.of(plan.release()), plan.period().map(Period::parse)));
    }

    private List<Wilayah> ranked(Plan plan) {
        var within = new KodeWilayah(plan.within());
        return wilayahService.all().stream()
                .filter(area -> area.level() == level(plan) && within.contains(area.kode()))
                .toList();
    }

    private static Level level(Plan plan) {
        return plan.subject() == Subject.KECAMATAN ? Level.KECAMATAN : Level.KELURAHAN;
    }
}
