package id.go.padang.carano.priority;

import id.go.padang.carano.method.Item;
import id.go.padang.carano.shared.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a study, as every reader of the city may see them.
 *
 * @param rows in code order
 * @param whole the value of the area around them by criterion; empty for programmes
 * @param sources by criterion what it was counted from
 */
public record Evidence(List<Row> rows, Map<String, Value> whole, Map<String, Source> sources) {

    /**
     * A figure's origin.
     *
     * @param dataset code of the register
     * @param period code of the period
     */
    public record Source(String dataset, String period, String opd) {}

    /**
     * What is known of an area or programme.
     *
     * @param values by criterion
     * @param counts by criterion how many are behind a rate; and by indicator where only its count is needed
     */
    public record Row(String id, String name, Map<String, Value> values, Map<String, Value> counts) {

        public Row {
            values = Map.copyOf(values);
            counts = Map.copyOf(counts);
        }

        public Value value(String criterion) {
            return values.getOrDefault(criterion, Value.missing());
        }

        /** Missing where a criterion is no rate. */
        public Value count(String criterion) {
            return counts.getOrDefault(criterion, Value.missing());
        }

        Item item(List<Measure> measures) {
            var known = new HashMap<String, Double>();
            for (Measure measure : measures) {
                if (value(measure.id()) instanceof Value.Known(var amount)) {
                    known.put(measure.id(), amount.doubleValue());
                }
            }
            return new Item(id, known);
        }
    }

    public Evidence {
        rows = List.copyOf(rows);
        whole = Map.copyOf(whole);
        sources = Map.copyOf(sources);
    }

    /** The name of an area or programme; its id when there is no such row. */
    public String name(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(Row::name)
                .orElse(id);
    }
}
