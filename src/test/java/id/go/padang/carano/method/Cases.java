package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Appraisals for tests: from a table, or drawn from a seed. */
public final class Cases {

    private Cases() {}

    /** Criteria c0, c1 … and items i0, i1 …; values outside 0 to 100 are clipped. */
    public static Appraisal table(double[] points, double[]... rows) {
        var criteria = new ArrayList<Criterion>();
        for (int c = 0; c < points.length; c++) {
            criteria.add(new Criterion("c" + c, new Goalposts(0, 100, Direction.RAISES)));
        }
        return new Appraisal(criteria, weights(points), items(rows), MissingRule.REDISTRIBUTE);
    }

    public static Weights weights(double... points) {
        var map = new LinkedHashMap<String, Double>();
        for (int c = 0; c < points.length; c++) {
            map.put("c" + c, points[c]);
        }
        return new Weights(map);
    }

    /** NaN in a row stands for unknown. */
    public static List<Item> items(double[]... rows) {
        var items = new ArrayList<Item>();
        for (double[] row : rows) {
            items.add(item("i" + items.size(), row));
        }
        return items;
    }

    public static Item item(String id, double... row) {
        var values = new TreeMap<String, Double>();
        for (int c = 0; c < row.length; c++) {
            if (!Double.isNaN(row[c])) {
                values.put("c" + c, row[c]);
            }
        }
        return new Item(id, values);
    }

    /** @param gaps share of values that are unknown */
    public static Appraisal random(Random random, int items, int criteria, double gaps) {
        var list = new ArrayList<Criterion>();
        for (int c = 0; c < criteria; c++) {
            double low = random.nextDouble(-50, 50);
            list.add(new Criterion(
                    "c" + c,
                    new Goalposts(
                            low,
                            low + random.nextDouble(1, 100),
                            random.nextBoolean() ? Direction.RAISES : Direction.LOWERS)));
        }
        var rows = new ArrayList<Item>();
        for (int i = 0; i < items; i++) {
            rows.add(row(random, "i" + i, list, gaps));
        }
        var points = random.doubles(criteria, 0.01, 1).toArray();
        return new Appraisal(list, weights(points), rows, MissingRule.REDISTRIBUTE);
    }

    public static Item row(Random random, String id, List<Criterion> criteria, double gaps) {
        var values = new TreeMap<String, Double>();
        for (Criterion criterion : criteria) {
            if (random.nextDouble() >= gaps) {
                var posts = criterion.goalposts();
                double width = posts.high() - posts.low();
                // one time in ten beyond a goalpost; coarse, so that ties happen
                double step = Math.round(random.nextDouble(-0.1, 1.1) * 10) / 10.0;
                values.put(criterion.id(), posts.low() + step * width);
            }
        }
        return new Item(id, values);
    }
}
