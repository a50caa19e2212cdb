package id.go.padang.carano.method.crosscheck;

import id.go.padang.carano.method.Appraisal;
import id.go.padang.carano.method.Item;
import id.go.padang.carano.method.Ranks;
import id.go.padang.carano.method.WeightedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Do other methods agree with the weighted sum? They work only where every value is known, so the weighted sum is ranked
 * anew among those.
 *
 * @param ranks of the weighted sum among the compared, by id
 * @param leftOut ids of items with gaps
 */
public record Agreement(Map<String, Integer> ranks, List<String> leftOut, List<Opinion> opinions) {

    /** Another way to rank with the same weights. */
    public enum Method {
        /** Hwang and Yoon 1981, columns divided by their length. */
        TOPSIS,
        /** Opricovic and Tzeng 2004, group utility and regret in equal parts. */
        VIKOR,
        /** Brans and Vincke 1985, usual preference function. */
        PROMETHEE_II
    }

    /**
     * What another method says.
     *
     * @param ranks by id
     * @param first the method's first place; with VIKOR its compromise set, which is more than one when the lead is not
     *     clear
     * @param kendall tau-b with the weighted sum, −1 to 1; empty when either has everyone tied
     * @param spearman rho with the weighted sum, −1 to 1; empty likewise
     */
    public record Opinion(
            Method method,
            Map<String, Integer> ranks,
            List<String> first,
            OptionalDouble kendall,
            OptionalDouble spearman) {

        public Opinion {
            ranks = Collections.unmodifiableMap(new TreeMap<>(ranks));
            first = List.copyOf(first);
        }
    }

    private static final double EQUAL_PARTS = 0.5;

    public Agreement {
        ranks = Collections.unmodifiableMap(new TreeMap<>(ranks));
        leftOut = List.copyOf(leftOut);
        opinions = List.copyOf(opinions);
    }

    /** Asks every other method. */
    public static Agreement of(Appraisal appraisal) {
        var complete = Complete.of(appraisal);
        var known = appraisal.items().stream()
                .filter(item -> complete.ids().contains(item.id()))
                .toList();
        var ranking =
                WeightedSum.rank(new Appraisal(appraisal.criteria(), appraisal.weights(), known, appraisal.missing()));
        var ranks = complete.ids().stream()
                .mapToInt(id -> ranking.of(id).orElseThrow().rank())
                .toArray();
        var opinions = Arrays.stream(Method.values())
                .map(method -> opinion(method, complete, ranks))
                .toList();
        var leftOut = appraisal.items().stream()
                .map(Item::id)
                .filter(id -> !complete.ids().contains(id))
                .sorted()
                .toList();
        return new Agreement(byId(complete, ranks), leftOut, opinions);
    }

    private static Opinion opinion(Method method, Complete complete, int... base) {
        var first = new ArrayList<Integer>();
        var scores = switch (method) {
            case TOPSIS -> Topsis.vector(complete.matrix(), complete.weights(), complete.directions());
            case PROMETHEE_II -> Promethee.netFlows(complete.matrix(), complete.weights(), complete.directions());
            case VIKOR -> {
                var vikor = Vikor.of(complete.matrix(), complete.weights(), EQUAL_PARTS, complete.directions());
                first.addAll(vikor.compromise());
                yield Arrays.stream(vikor.q()).map(q -> -q).toArray();
            }
        };
        var ranks = Ranks.of(scores);
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == 1 && !first.contains(i)) {
                first.add(i);
            }
        }
        return new Opinion(
                method,
                byId(complete, ranks),
                first.stream().map(complete.ids()::get).sorted().toList(),
                kendall(base, ranks),
                spearman(base, ranks));
    }

    static OptionalDouble kendall(int[] one, int... other) {
        return one.length < 2
                ? OptionalDouble.empty()
                : number(new KendallsCorrelation().correlation(doubles(one), doubles(other)));
    }

    static OptionalDouble spearman(int[] one, int... other) {
        return one.length < 2
                ? OptionalDouble.empty()
                : number(new SpearmansCorrelation().correlation(doubles(one), doubles(other)));
    }

    private static double[] doubles(int... ranks) {
        return Arrays.stream(ranks).asDoubleStream().toArray();
    }

    private static OptionalDouble number(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static Map<String, Integer> byId(Complete complete, int... ranks) {
        var map = new TreeMap<String, Integer>();
        for (int i = 0; i < ranks.length; i++) {
            map.put(complete.ids().get(i), ranks[i]);
        }
        return map;
    }
}
