package id.go.padang.carano.publication;

import id.go.padang.carano.indicator.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sums cells up to every measure and every level. */
final class Tally {

    private Tally() {}

    /** Each filter at every node that has rows. */
    static List<MeasureCount> of(Cells cells, Map<String, Filter> measures) {
        var all = new ArrayList<MeasureCount>();
        measures.forEach((code, filter) -> cells.sums(filter)
                .forEach((node, sum) -> all.add(new MeasureCount(node, code, sum.n(), sum.amount()))));
        return all;
    }
}
