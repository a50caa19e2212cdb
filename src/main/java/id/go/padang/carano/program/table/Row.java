package id.go.padang.carano.program.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of a table: reads its cells and notes what is wrong with them. */
public final class Row {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,4})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+([.,]\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");

    private final long line;
    private final Map<String, String> cells;
    private final List<Fault> faults;

    Row(long line, Map<String, String> cells, List<Fault> faults) {
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.faults = faults;
    }

    public long line() {
        return line;
    }

    /** The cell without blanks around it; empty where nothing stands. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** The cell, which must not be empty nor longer than this. */
    public String required(String column, int longest) {
        var text = text(column);
        if (text.isEmpty()) {
            fault(column, "program.fault.required");
        } else if (text.length() > longest) {
            fault(column, "program.fault.long", longest);
        }
        return text;
    }

    /** A number with at most four decimals and no grouping; empty where nothing or something else stands. */
    public Optional<BigDecimal> number(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            fault(column, "program.fault.grouped");
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(column, "program.fault.number");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /** A year of four digits; empty where nothing or something else stands. */
    public Optional<Integer> year(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!YEAR.matcher(text).matches()) {
            fault(column, "program.fault.year");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** One of an enumeration, in any case; empty where nothing or something else stands. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        var text = text(column).toUpperCase(Locale.ROOT).replace(' ', '_');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return Optional.of(one);
            }
            names.add(one.name());
        }
        fault(column, "program.fault.choice", String.join(", ", names));
        return Optional.empty();
    }

    /** Notes that something is wrong with a cell. */
    public void fault(String column, String key, Object... arguments) {
        faults.add(new Fault(line, column, text(column), key, List.of(arguments)));
    }
}
