package id.go.padang.carano.method;

import java.util.ArrayList;
import java.util.List;

/** The items of an appraisal that can be ranked, as plain numbers: points, which of them are known, weights. */
final class Grid {

    final List<Item> items;
    final List<String> criteria;
    final double[] weights;
    /** Row by row; zero where unknown, which {@link #known} tells apart. */
    final double[] points;
    /** 1 or 0, so that it can be multiplied. */
    final double[] known;

    final boolean[] complete;

    Grid(Appraisal appraisal) {
        criteria = appraisal.criteria().stream().map(Criterion::id).toList();
        weights = criteria.stream().mapToDouble(appraisal.weights()::of).toArray();
        items = appraisal.items().stream()
                .filter(item -> canBeRanked(item, appraisal))
                .toList();
        int width = criteria.size();
        points = new double[items.size() * width];
        known = new double[points.length];
        complete = new boolean[items.size()];
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            complete[i] = item.values().keySet().containsAll(criteria);
            for (int c = 0; c < width; c++) {
                var value = item.values().get(criteria.get(c));
                if (value != null) {
                    points[i * width + c] =
                            appraisal.criteria().get(c).goalposts().points(value);
                    known[i * width + c] = 1;
                }
            }
        }
    }

    private static boolean canBeRanked(Item item, Appraisal appraisal) {
        double weight = 0;
        boolean whole = true;
        for (Criterion criterion : appraisal.criteria()) {
            boolean knows = item.knows(criterion.id());
            weight += knows ? appraisal.weights().of(criterion.id()) : 0;
            whole &= knows;
        }
        return weight > 0 && (whole || appraisal.missing() == MissingRule.REDISTRIBUTE);
    }

    int size() {
        return items.size();
    }

    int width() {
        return criteria.size();
    }

    String id(int item) {
        return items.get(item).id();
    }

    double[] scores() {
        var scores = new double[size()];
        score(weights, scores);
        return scores;
    }

    /** @param given one for each criterion, together 1 */
    void score(double[] given, double[] scores) {
        int width = given.length;
        for (int i = 0; i < scores.length; i++) {
            int start = i * width;
            double sum = 0;
            for (int c = 0; c < width; c++) {
                sum += given[c] * points[start + c];
            }
            scores[i] = complete[i] ? sum : sum / knownWeight(given, i);
        }
    }

    double knownWeight(double[] given, int item) {
        double weight = 0;
        for (int c = 0; c < given.length; c++) {
            weight += given[c] * known[item * given.length + c];
        }
        return weight;
    }

    /** Positions in order of place; equal places in order of id, whatever the order of rows. */
    List<Integer> order(int[] ranks) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < ranks.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> ranks[a] == ranks[b] ? id(a).compareTo(id(b)) : Integer.compare(ranks[a], ranks[b]));
        return order;
    }
}
