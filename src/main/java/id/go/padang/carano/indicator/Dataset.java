package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Cycle;
import java.util.List;

/**
 * A kind of file the house receives.
 *
 * @param code as in {@code yatim}; its text key is {@code dataset.yatim}
 * @param ownerOpd SIPD code of the OPD that delivers it
 * @param cycle how often it is due
 * @param columns every column, in the order of the template
 * @param dimensions the ways its count can be split; empty where rows are not counted
 */
public record Dataset(String code, String ownerOpd, Cycle cycle, List<Column> columns, List<Dimension> dimensions) {

    public static final String YATIM = "yatim";
    public static final String STATISTIK = "statistik";

    public Dataset {
        columns = List.copyOf(columns);
        dimensions = List.copyOf(dimensions);
    }

    /** The column of a name in the template; throws {@link IllegalArgumentException} on another name. */
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + code));
    }
}
