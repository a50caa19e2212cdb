package id.go.padang.carano.indicator;

import id.go.padang.carano.shared.Cycle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A kind of file the house receives.
 *
 * @param code as in {@code yatim}; its text key is {@code dataset.yatim}
 * @param ownerOpd SIPD code of the OPD that delivers it
 * @param cycle how often it is due
 * @param columns every column, in the order of the template
 * @param total which rows its total counts; categories are shares of these
 * @param dimensions the ways its count can be split, eight at most; empty where rows are not counted
 * @param amount the column whose whole numbers are summed beside the count, as in square metres of land
 */
public record Dataset(
        String code,
        String ownerOpd,
        Cycle cycle,
        List<Column> columns,
        Filter total,
        List<Dimension> dimensions,
        Optional<String> amount) {

    public static final String PENDUDUK = "penduduk";
    public static final String PERISTIWA = "peristiwa";
    public static final String KESEJAHTERAAN = "kesejahteraan";
    public static final String YATIM = "yatim";
    public static final String PENGANGGUR = "penganggur";
    public static final String TANAH = "tanah";
    public static final String STATISTIK = "statistik";

    public Dataset {
        columns = List.copyOf(columns);
        dimensions = List.copyOf(dimensions);
    }

    Dataset(String code, String ownerOpd, Cycle cycle, List<Column> columns, Filter total, List<Dimension> dimensions) {
        this(code, ownerOpd, cycle, columns, total, dimensions, Optional.empty());
    }

    /** The code of its total, counted for every area. */
    public String totalCode() {
        return code + ".total";
    }

    /** The dimension of a code; empty when its rows are not split that way. */
    public Optional<Dimension> dimension(String dimension) {
        return dimensions.stream().filter(one -> one.code().equals(dimension)).findFirst();
    }

    /** The column of a name in the template; throws {@link IllegalArgumentException} on another name. */
    public Column column(String name) {
        return columns.get(position(name));
    }

    /** Where a column stands in the template, 0-based; throws {@link IllegalArgumentException} on another name. */
    public int position(String name) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + code));
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** Whether its rows are persons, families or parcels by name, and so matched to the population. */
    public boolean byName() {
        return !dimensions.isEmpty();
    }
}
