package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Cycle;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The population balance: opening + births + arrivals − deaths − departures, held against the DKB at the end of a
 * semester. Events count in the month they were reported in. Everything comes from {@link FigureService}, so that
 * scope and hidden cells are its.
 */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class BalanceService {

    private static final String PEOPLE = "penduduk.total";
    private static final String BIRTHS = "peristiwa.lahir";
    private static final String ARRIVALS = "peristiwa.datang";
    private static final String DEATHS = "peristiwa.mati";
    private static final String DEPARTURES = "peristiwa.pindah";

    private final FigureService figures;

    BalanceService(FigureService figures) {
        this.figures = figures;
    }

    /** Whether the reader may open the balance of this area, published or not. */
    public boolean mayOpen(KodeWilayah kode) {
        return figures.mayOpen(new Place.Area(kode));
    }

    /** The balance of an area; empty while no DKB is published, or outside the reader's areas. */
    public Optional<Balance> read(KodeWilayah kode) {
        if (!mayOpen(kode)) {
            return Optional.empty();
        }
        return figures.releases().stream().findFirst().flatMap(release -> balance(kode, release));
    }

    private Optional<Balance> balance(KodeWilayah kode, Release release) {
        var counted = read(release, Dataset.PENDUDUK, kode);
        var events = read(release, Dataset.PERISTIWA, kode);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var last = Stream.concat(counted.keySet().stream(), events.keySet().stream())
                .max(YearMonth::compareTo)
                .orElseThrow();
        var months = months(counted, events, last);
        var from = closedFrom(counted);
        var to = counted.lastKey().isAfter(from) ? counted.lastKey() : last;
        return Optional.of(new Balance(
                kode,
                release,
                figuresOf(counted, counted.lastKey()).part(),
                months,
                month(from),
                month(to),
                areas(counted, events, from, to),
                line(counted, events, from, to, PlaceFigures::total)));
    }

    /** The figures of every period of a dataset, by the month it ends in. */
    private TreeMap<YearMonth, PlaceFigures> read(Release release, String dataset, KodeWilayah kode) {
        var read = new TreeMap<YearMonth, PlaceFigures>();
        release.parts().stream()
                .filter(part -> part.dataset().equals(dataset))
                .forEach(part -> figures.read(
                                dataset,
                                new Place.Area(kode),
                                new Selection(Optional.of(release.number()), Optional.of(part.period())))
                        .ifPresent(
                                figures -> read.put(YearMonth.from(part.period().lastDay()), figures)));
        return read;
    }

    private static List<Balance.Month> months(
            TreeMap<YearMonth, PlaceFigures> counted, Map<YearMonth, PlaceFigures> events, YearMonth last) {
        var months = new ArrayList<Balance.Month>();
        var opening = value(counted, counted.firstKey(), PEOPLE, PlaceFigures::total);
        for (var month = counted.firstKey().plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            var line = BalanceLine.of(
                    opening,
                    value(events, month, BIRTHS, PlaceFigures::total),
                    value(events, month, ARRIVALS, PlaceFigures::total),
                    value(events, month, DEATHS, PlaceFigures::total),
                    value(events, month, DEPARTURES, PlaceFigures::total),
                    value(counted, month, PEOPLE, PlaceFigures::total));
            months.add(new Balance.Month(month(month), line));
            opening = line.next();
        }
        return months;
    }

    /** The DKB before the newest one, or the only one. */
    private static YearMonth closedFrom(TreeMap<YearMonth, PlaceFigures> counted) {
        return Optional.ofNullable(counted.lowerKey(counted.lastKey())).orElse(counted.lastKey());
    }

    private static List<Balance.Area> areas(
            Map<YearMonth, PlaceFigures> counted, Map<YearMonth, PlaceFigures> events, YearMonth from, YearMonth to) {
        return Stream.concat(counted.values().stream(), events.values().stream())
                .flatMap(figures -> figures.children().stream())
                .map(row -> Map.entry(row.kode(), row.mayOpen()))
                .distinct()
                .sorted((one, other) -> order(one.getKey()).compareTo(order(other.getKey())))
                .map(entry -> new Balance.Area(
                        entry.getKey(),
                        entry.getValue(),
                        line(counted, events, from, to, figures -> child(figures, entry.getKey()))))
                .toList();
    }

    private static BalanceLine line(
            Map<YearMonth, PlaceFigures> counted,
            Map<YearMonth, PlaceFigures> events,
            YearMonth from,
            YearMonth to,
            Function<PlaceFigures, AreaRow> row) {
        return BalanceLine.of(
                value(counted, from, PEOPLE, row),
                sum(events, from, to, BIRTHS, row),
                sum(events, from, to, ARRIVALS, row),
                sum(events, from, to, DEATHS, row),
                sum(events, from, to, DEPARTURES, row),
                to.equals(from) ? Value.missing() : value(counted, to, PEOPLE, row));
    }

    private static Value sum(
            Map<YearMonth, PlaceFigures> events,
            YearMonth from,
            YearMonth to,
            String measure,
            Function<PlaceFigures, AreaRow> row) {
        var sum = Value.of(0);
        for (var month = from.plusMonths(1); !month.isAfter(to); month = month.plusMonths(1)) {
            sum = BalanceLine.plus(sum, value(events, month, measure, row));
        }
        return sum;
    }

    private static Value value(
            Map<YearMonth, PlaceFigures> figures,
            YearMonth month,
            String measure,
            Function<PlaceFigures, AreaRow> row) {
        return Optional.ofNullable(figures.get(month))
                .map(found -> row.apply(found).value(measure))
                .orElseGet(Value::missing);
    }

    /** Where a place has unmapped rows in one month only, it has none in the others. */
    private static AreaRow child(PlaceFigures figures, Optional<KodeWilayah> kode) {
        var nothing = Value.of(0);
        return figures.children().stream()
                .filter(row -> row.kode().equals(kode))
                .findFirst()
                .orElseGet(() -> new AreaRow(
                        kode,
                        false,
                        Map.of(
                                PEOPLE,
                                nothing,
                                BIRTHS,
                                nothing,
                                ARRIVALS,
                                nothing,
                                DEATHS,
                                nothing,
                                DEPARTURES,
                                nothing)));
    }

    private static PlaceFigures figuresOf(Map<YearMonth, PlaceFigures> figures, YearMonth month) {
        return Optional.ofNullable(figures.get(month)).orElseThrow();
    }

    private static String order(Optional<KodeWilayah> kode) {
        return kode.map(KodeWilayah::value).orElse("~");
    }

    private static Period month(YearMonth month) {
        return new Period(month.getYear(), Cycle.MONTH, month.getMonthValue());
    }
}
