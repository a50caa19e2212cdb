package id.go.padang.carano.report;

import static id.go.padang.carano.report.YatimSummary.TOTAL;

import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.Breakdown;
import id.go.padang.carano.publication.Figure;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.PublishedFigure;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.shared.Value.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The rows of the letter's tables, every value written as the screens write it. */
final class YatimTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 6;
    private static final String BAND_18 = "18";

    private final Wording wording;
    private final LetterFigures figures;

    YatimTables(Wording wording, LetterFigures figures) {
        this.wording = wording;
        this.figures = figures;
    }

    /** Every indicator now and one period earlier. */
    List<FigureLine> headline() {
        return figures.place().figures().stream().map(this::line).toList();
    }

    /** The areas one level below; empty for a kelurahan. */
    List<AreaLine> areas() {
        return figures.place().children().isEmpty() ? List.of() : lines(figures.place(), "");
    }

    /** The kelurahan, one section per kecamatan. */
    List<AreaLine> annex() {
        return figures.annex().stream()
                .flatMap(kecamatan -> lines(kecamatan, wording.place(kecamatan.place())).stream())
                .toList();
    }

    List<BarLine> bars() {
        var rows = figures.place().children().stream()
                .filter(row -> row.kode().isPresent())
                .toList();
        double largest = rows.stream()
                .mapToDouble(row -> row.value(TOTAL) instanceof Known(var count) ? count.doubleValue() : 0)
                .max()
                .orElse(0);
        return rows.stream()
                .map(row -> new BarLine(
                        row.kode().map(wording::name).orElse(""),
                        wording.count(row.value(TOTAL)),
                        new Bar(row.value(TOTAL), largest)))
                .toList();
    }

    /** The categories of these dimensions. */
    List<SliceLine> slices(String... dimensions) {
        var wanted = List.of(dimensions);
        var total = figures.place().value(TOTAL);
        return figures.place().breakdowns().stream()
                .filter(breakdown -> wanted.contains(breakdown.dimension().code()))
                .flatMap(breakdown -> breakdown.slices().stream().map(slice -> line(breakdown, slice, total)))
                .toList();
    }

    /** What others published, as on the screen: each series in its newest year. */
    List<PublishedLine> published() {
        return PublishedFigure.newestOfEach(figures.published()).stream()
                .map(this::line)
                .toList();
    }

    private List<AreaLine> lines(PlaceFigures place, String section) {
        var lines = new ArrayList<AreaLine>();
        for (AreaRow row : place.children()) {
            var name = row.kode().map(wording::name).orElseGet(() -> wording.text("report.unmapped"));
            lines.add(line(section, name, false, row));
        }
        lines.add(line(section, wording.text("report.sum"), true, place.total()));
        return lines;
    }

    private AreaLine line(String section, String name, boolean sum, AreaRow row) {
        var cells = List.of(
                        TOTAL,
                        "jenis.YATIM",
                        "jenis.PIATU",
                        "jenis.YATIM_PIATU",
                        "umur.0-4",
                        "umur.5-6",
                        "umur.7-12",
                        "umur.13-15",
                        "umur.16-17",
                        "umur." + BAND_18,
                        "status.TERDATA",
                        "status.DIUSULKAN",
                        "status.MENERIMA")
                .stream()
                .map(row::value)
                .map(wording::count)
                .iterator();
        return new AreaLine(
                section,
                name,
                sum,
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next(),
                cells.next());
    }

    private FigureLine line(Figure figure) {
        var indicator = figure.indicator();
        return new FigureLine(
                wording.text("indicator." + indicator.code()),
                wording.text("unit." + indicator.unit()),
                wording.formats().value(figure.value(), indicator.digits()),
                wording.formats().value(figure.previous(), indicator.digits()),
                change(figure));
    }

    private String change(Figure figure) {
        if (figure.value() instanceof Known(var now) && figure.previous() instanceof Known(var before)) {
            var points = signed(now.subtract(before), figure.indicator().digits());
            if (figure.indicator().denominator().isPresent()) {
                return wording.text("report.points", points);
            }
            if (before.signum() == 0) {
                return points;
            }
            var percent = now.subtract(before).multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
            return points + " (" + signed(percent, 1) + "\u00a0%)";
        }
        return figure.value() instanceof Value.Suppressed || figure.previous() instanceof Value.Suppressed
                ? Formats.SUPPRESSED
                : Formats.MISSING;
    }

    private String signed(BigDecimal amount, int digits) {
        var rounded = amount.setScale(digits, RoundingMode.HALF_UP);
        var mark = switch (rounded.signum()) {
            case 1 -> "+";
            case -1 -> "\u2212";
            default -> "";
        };
        return mark + wording.formats().number(rounded.abs(), digits);
    }

    private SliceLine line(Breakdown breakdown, Breakdown.Slice slice, Value total) {
        var dimension = breakdown.dimension().code();
        return new SliceLine(
                wording.text("dimension." + dimension),
                wording.text("category." + dimension + "." + slice.category()),
                wording.count(slice.value()),
                slice.category().equals(BAND_18) ? "" : share(slice.value(), total));
    }

    private String share(Value part, Value total) {
        if (part instanceof Value.Suppressed || total instanceof Value.Suppressed) {
            return Formats.SUPPRESSED;
        }
        return part instanceof Known(var count) && total instanceof Known(var whole) && whole.signum() > 0
                ? wording.formats().percent(count.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP), 1)
                : Formats.MISSING;
    }

    private PublishedLine line(PublishedFigure figure) {
        var scale = Math.max(0, figure.value().scale());
        var source = figure.note().isBlank() ? figure.source() : figure.source() + " (" + figure.note() + ")";
        return new PublishedLine(
                wording.text("statistik." + figure.indicator()),
                Integer.toString(figure.year()),
                wording.formats().number(figure.value(), scale),
                unit(figure.unit()),
                source);
    }

    private String unit(String delivered) {
        return wording.texts()
                .find(wording.locale(), "statistik.unit." + delivered)
                .orElse(delivered);
    }
}
