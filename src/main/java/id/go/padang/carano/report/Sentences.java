package id.go.padang.carano.report;

import id.go.padang.carano.indicator.DefinitionWords;
import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Change;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.Value.Known;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says a figure in one sentence: how much, how it moved, where it is highest. What chance alone may have done stays
 * unsaid, and so does everything that is hidden or missing.
 */
public final class Sentences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;

    private final Wording wording;
    private final DefinitionWords words;

    public Sentences(Wording wording) {
        this.wording = wording;
        this.words = new DefinitionWords(wording.texts(), wording.locale());
    }

    /**
     * As in {@code Anak yatim di Kecamatan Kuranji 312 anak, naik 4,0 persen dari Semester II 2025; tertinggi di
     * Kelurahan Korong Gadang (112 anak).} Empty for a figure that is hidden or missing.
     *
     * @param children the areas below, or none
     */
    public Optional<String> sentence(Figure figure, Period period, String place, List<AreaRow> children) {
        var indicator = figure.indicator();
        if (!(figure.value() instanceof Known(var now))) {
            return Optional.empty();
        }
        return Optional.of(wording.text(
                "report.say",
                indicator.name().in(wording.locale()),
                place,
                amount(indicator, now),
                change(figure, period.previous())
                        .map(text -> wording.text("report.say.then", text))
                        .orElse(""),
                highest(indicator, children)
                        .map(text -> wording.text("report.say.highest", text))
                        .orElse("")));
    }

    /** How it moved since one period earlier; empty where chance may have done it. */
    public Optional<String> change(Figure figure, Period earlier) {
        var change = figure.change();
        if ((change != Change.UP && change != Change.DOWN)
                || !(figure.value() instanceof Known(var now))
                || !(figure.previous() instanceof Known(var before))) {
            return Optional.empty();
        }
        return Optional.of(wording.text(
                "report.say." + change, difference(figure.indicator(), now, before), wording.period(earlier)));
    }

    /** How much two values differ: counts in per cent, rates in their unit. */
    public String difference(Indicator indicator, BigDecimal now, BigDecimal before) {
        if (!indicator.isRate() && before.signum() != 0) {
            var percent =
                    now.subtract(before).abs().multiply(HUNDRED).divide(before.abs(), SCALE, RoundingMode.HALF_UP);
            return wording.percent(percent);
        }
        int digits = indicator.digits();
        var difference = now.setScale(digits, RoundingMode.HALF_UP)
                .subtract(before.setScale(digits, RoundingMode.HALF_UP))
                .abs();
        return indicator.unit().equals(Indicator.PERCENT)
                ? wording.text("report.points", wording.formats().number(difference, digits))
                : amount(indicator, difference);
    }

    /**
     * How a figure stands to the same elsewhere, as in {@code Bersertipikat: 57,8 persen, lebih tinggi daripada Kota Padang
     * (53,1 persen).} Empty where nothing can be compared.
     *
     * @param others by the words for their place
     */
    public Optional<String> beside(Figure own, Map<String, Figure> others) {
        if (!(own.value() instanceof Known(var amount))) {
            return Optional.empty();
        }
        var clauses = new ArrayList<String>();
        others.forEach((place, other) -> {
            if (other.value() instanceof Known(var there)) {
                clauses.add(wording.text(
                        "report.beside." + own.now().since(other.now()), place, amount(own.indicator(), there)));
            }
        });
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.text(
                        "report.beside",
                        own.indicator().name().in(wording.locale()),
                        amount(own.indicator(), amount),
                        wording.listed(clauses)));
    }

    /** A number with its unit, as in {@code 312 anak} or {@code 4,1 persen}. */
    public String amount(Indicator indicator, BigDecimal amount) {
        var number = wording.formats().number(amount, indicator.digits());
        var one = Wording.isOne(amount)
                ? wording.texts().find(wording.locale(), "unit.one." + indicator.unit())
                : Optional.<String>empty();
        return number + " " + one.orElseGet(() -> words.unit(indicator.unit()));
    }

    // a hidden area could be the highest; the highest of rates may be chance
    private Optional<String> highest(Indicator indicator, List<AreaRow> children) {
        record Area(KodeWilayah kode, BigDecimal count) {}
        if (indicator.isRate()
                || children.stream()
                        .filter(row -> row.kode().isPresent())
                        .anyMatch(row -> !(row.value(indicator.code()) instanceof Value.Known))) {
            return Optional.empty();
        }
        var areas = children.stream()
                .flatMap(row -> row.kode().stream()
                        .filter(kode -> row.value(indicator.code()) instanceof Known)
                        .map(kode -> new Area(kode, ((Known) row.value(indicator.code())).amount())))
                .sorted(Comparator.comparing(Area::count).reversed())
                .toList();
        if (areas.size() < 2
                || areas.getFirst().count().signum() == 0
                || areas.get(0).count().compareTo(areas.get(1).count()) == 0) {
            return Optional.empty();
        }
        var first = areas.getFirst();
        return Optional.of(
                wording.text("report.say.where", wording.area(first.kode()), amount(indicator, first.count())));
    }
}
