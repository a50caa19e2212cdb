package id.go.padang.carano.dashboard.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader chose to look at on the page of a place, beside the figures themselves. What it names may not exist.
 *
 * @param sector code of a dataset; empty for the first one
 * @param measure code of the indicator that areas are compared by; empty for the sector's own
 * @param columns of the table of areas, as {@link AreaColumns} reads them; empty for the usual ones
 * @param beside the place of the same level that this one is held against, as {@link SideBySide} writes it
 */
record Choice(Optional<String> sector, Optional<String> measure, List<String> columns, Optional<String> beside) {

    static final Choice NONE = new Choice(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static final String SECTOR = "sektor";
    private static final String MEASURE = "ukuran";
    private static final String COLUMNS = "kolom";
    private static final String BESIDE = "banding";

    Choice {
        columns = List.copyOf(columns);
    }

    static Choice of(Map<String, String> parameters) {
        return new Choice(
                Optional.ofNullable(parameters.get(SECTOR)),
                Optional.ofNullable(parameters.get(MEASURE)),
                Arrays.stream(parameters.getOrDefault(COLUMNS, "").split(","))
                        .filter(column -> !column.isEmpty())
                        .distinct()
                        .toList(),
                Optional.ofNullable(parameters.get(BESIDE)));
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        sector.ifPresent(code -> parameters.put(SECTOR, code));
        measure.ifPresent(code -> parameters.put(MEASURE, code));
        if (!columns.isEmpty()) {
            parameters.put(COLUMNS, String.join(",", columns));
        }
        beside.ifPresent(place -> parameters.put(BESIDE, place));
        return parameters;
    }

    /** Another sector, compared by its own indicator. */
    Choice in(String dataset) {
        return new Choice(Optional.of(dataset), Optional.empty(), columns, beside);
    }

    Choice by(String indicator) {
        return new Choice(sector, Optional.of(indicator), columns, beside);
    }

    Choice with(List<String> others) {
        return new Choice(sector, measure, others, beside);
    }

    Choice against(Optional<String> place) {
        return new Choice(sector, measure, columns, place);
    }
}
