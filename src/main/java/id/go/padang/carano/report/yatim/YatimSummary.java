package id.go.padang.carano.report.yatim;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.Value.Known;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one paragraph what the tables show; a sentence whose figure is hidden or missing stays unsaid. */
final class YatimSummary {

    static final String TOTAL = "yatim.total";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;
    private static final int LONGEST_TIE = 3;

    private final Wording wording;
    private final PlaceFigures figures;

    YatimSummary(Wording wording, PlaceFigures figures) {
        this.wording = wording;
        this.figures = figures;
    }

    String paragraph() {
        var sentences = new ArrayList<String>();
        sentences.add(total());
        change().ifPresent(sentences::add);
        largest().ifPresent(sentences::add);
        status().ifPresent(sentences::add);
        unmapped().ifPresent(sentences::add);
        aged18().ifPresent(sentences::add);
        return sentences.stream().map(this::capitalised).collect(Collectors.joining(" "));
    }

    private String total() {
        var date = wording.formats().date(figures.part().referenceDate());
        var place = wording.place(figures.place());
        return switch (figures.value(TOTAL)) {
            case Known(var total) when total.signum() == 0 -> wording.text("report.summary.none", date, place);
            case Known(var total) ->
                wording.text("report.summary.total", date, place, wording.children(total)) + kinds();
            case Value.Missing ignored -> wording.text("report.summary.missing", date, place);
            case Value.Suppressed ignored -> wording.text("report.summary.hidden", date, place);
        };
    }

    private String kinds() {
        if (figures.value("yatim.yatim") instanceof Known(var yatim)
                && figures.value("yatim.piatu") instanceof Known(var piatu)
                && figures.value("yatim.yatim_piatu") instanceof Known(var both)) {
            return wording.text("report.summary.kinds", number(yatim), number(piatu), number(both));
        }
        return ".";
    }

    private Optional<String> change() {
        var figure = figure(TOTAL);
        if (figure.isEmpty()
                || !(figure.get().value() instanceof Known(var now))
                || !(figure.get().previous() instanceof Known(var before))) {
            return Optional.empty();
        }
        var period = wording.period(figures.part().period().previous());
        var difference = now.subtract(before);
        if (difference.signum() == 0) {
            return Optional.of(wording.text("report.summary.same", period));
        }
        var direction = difference.signum() > 0 ? "up" : "down";
        var children = wording.children(difference.abs());
        if (before.signum() == 0) {
            return Optional.of(wording.text("report.summary." + direction + ".fromZero", children, period));
        }
        var percent = difference.abs().multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
        return Optional.of(wording.text("report.summary." + direction, wording.percent(percent), children, period));
    }

    private Optional<String> largest() {
        record Area(KodeWilayah kode, BigDecimal count) {}
        var areas = new ArrayList<Area>();
        for (AreaRow row : figures.children()) {
            if (row.kode().isEmpty()) {
                continue;
            }
            // one hidden area could be the largest
            if (!(row.value(TOTAL) instanceof Known(var count))) {
                return Optional.empty();
            }
            areas.add(new Area(row.kode().get(), count));
        }
        areas.sort(Comparator.comparing(Area::count).reversed().thenComparing(Area::kode));
        if (areas.size() < 2 || areas.getFirst().count().signum() == 0) {
            return Optional.empty();
        }
        var largest = areas.getFirst();
        var level = inSentence(largest.kode().level());
        var equal = areas.stream()
                .filter(area -> area.count().compareTo(largest.count()) == 0)
                .toList();
        if (equal.size() > LONGEST_TIE) {
            return Optional.empty();
        }
        if (equal.size() > 1) {
            var names = equal.stream().map(area -> wording.name(area.kode())).toList();
            return Optional.of(wording.text(
                    "report.summary.tie", level, wording.listed(names), wording.children(largest.count())));
        }
        var next = areas.get(1);
        return Optional.of(wording.text(
                "report.summary.largest",
                level,
                wording.name(largest.kode()),
                wording.children(largest.count()),
                wording.name(next.kode()),
                wording.children(next.count())));
    }

    private Optional<String> status() {
        if (figures.value("yatim.menerima") instanceof Known(var receiving)
                && figures.value("yatim.diusulkan") instanceof Known(var proposed)
                && figures.value("yatim.terdata") instanceof Known(var registered)
                && figures.value("yatim.menerima_persen") instanceof Known(var share)) {
            return Optional.of(wording.text(
                    "report.summary.status",
                    wording.children(receiving),
                    wording.percent(share),
                    wording.children(proposed),
                    wording.children(registered)));
        }
        return Optional.empty();
    }

    private Optional<String> unmapped() {
        return figures.children().stream()
                .filter(row -> row.kode().isEmpty())
                .findFirst()
                .map(row -> row.value(TOTAL))
                .filter(value -> value instanceof Known(var count) && count.signum() > 0)
                .map(value -> wording.text(
                        "report.summary.unmapped",
                        wording.children(((Known) value).amount()),
                        inSentence(levelBelow())));
    }

    private Level levelBelow() {
        return figures.children().stream()
                .flatMap(row -> row.kode().stream())
                .findFirst()
                .map(KodeWilayah::level)
                .orElse(Level.KELURAHAN);
    }

    private Optional<String> aged18() {
        return figures.value("yatim.usia18") instanceof Known(var count) && count.signum() > 0
                ? Optional.of(wording.text(
                        Wording.isOne(count) ? "report.summary.aged18.one" : "report.summary.aged18", number(count)))
                : Optional.empty();
    }

    private Optional<Figure> figure(String code) {
        return figures.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst();
    }

    private String inSentence(Level level) {
        return wording.level(level).toLowerCase(wording.locale());
    }

    private String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(wording.locale()) + sentence.substring(1);
    }

    private String number(BigDecimal count) {
        return wording.formats().number(count, 0);
    }
}
