package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.Series;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of published statistics on its way through the checks. */
final class StatistikDraft implements Draft {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d+)?");

    private final Dataset dataset;
    private final SourceRow source;
    private final WilayahText wilayah;
    private final Optional<Series> series;

    StatistikDraft(Dataset dataset, SourceRow source, List<Series> known, WilayahService wilayahService) {
        this.dataset = dataset;
        this.source = source;
        wilayah = WilayahText.read(source.get("kode_wilayah"), wilayahService);
        var code = source.get("indikator").toLowerCase(Locale.ROOT);
        series = known.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public SourceRow source() {
        return source;
    }

    WilayahText wilayah() {
        return wilayah;
    }

    Optional<Series> series() {
        return series;
    }

    Optional<Integer> tahun() {
        return text("tahun").matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text("tahun"))) : Optional.empty();
    }

    /** Three digits after one separator: thousands or thousandths, and nobody can tell. */
    boolean valueIsGrouped() {
        return AMBIGUOUS.matcher(text("nilai")).matches()
                || (!NUMBER.matcher(text("nilai")).matches()
                        && GROUPED.matcher(text("nilai")).matches());
    }

    Optional<BigDecimal> nilai() {
        return NUMBER.matcher(text("nilai")).matches() && !valueIsGrouped()
                ? Optional.of(new BigDecimal(text("nilai").replace(',', '.')))
                : Optional.empty();
    }

    StatistikRow row() {
        return new StatistikRow(
                source.line(),
                wilayah.kode().orElseThrow(),
                tahun().orElseThrow(),
                series.orElseThrow().code(),
                nilai().orElseThrow(),
                series.orElseThrow().unit(),
                text("sumber"),
                text("catatan"));
    }
}
