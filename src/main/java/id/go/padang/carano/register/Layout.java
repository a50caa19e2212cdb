package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rows of one file have in common: the template, the reference date, and the area codes met so far. */
final class Layout {

    private final Dataset dataset;
    private final LocalDate referenceDate;
    private final WilayahService wilayahService;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, WilayahText> areas = new HashMap<>();

    Layout(Dataset dataset, LocalDate referenceDate, WilayahService wilayahService) {
        this.dataset = dataset;
        this.referenceDate = referenceDate;
        this.wilayahService = wilayahService;
        for (Column column : dataset.columns()) {
            positions.put(column.name(), positions.size());
        }
    }

    Dataset dataset() {
        return dataset;
    }

    LocalDate referenceDate() {
        return referenceDate;
    }

    List<Column> columns() {
        return dataset.columns();
    }

    int position(String column) {
        var position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column " + column + " in " + dataset.code());
        }
        return position;
    }

    /** The column that says where something is; empty when the dataset has none. */
    Optional<Column> areaColumn() {
        return columns().stream()
                .filter(column -> column.content() instanceof Content.Area)
                .findFirst();
    }

    /** Only codes that exist are remembered, so that a file full of nonsense takes no memory. */
    WilayahText area(String text) {
        var known = areas.get(text);
        if (known != null) {
            return known;
        }
        var read = WilayahText.read(text, wilayahService);
        if (read instanceof WilayahText.Known) {
            areas.put(text, read);
        }
        return read;
    }
}
