package id.go.padang.carano.method;

/**
 * By how much one item is ahead of another when the weight of one criterion (or of a group) is {@code t} and the
 * others keep their proportions: a polynomial in {@code t} of degree one, or two when values are unknown, with the sign of the lead.
 */
record Lead(double a, double b, double c) {

    private static final double NOTHING = 1e-10;

    static Lead of(Grid grid, int criterion, int ahead, int behind) {
        var group = new boolean[grid.width()];
        group[criterion] = true;
        return of(grid, group, ahead, behind);
    }

    /** The same for the weight of several criteria together, which keep their proportions among themselves too. */
    static Lead of(Grid grid, boolean[] group, int ahead, int behind) {
        var one = Line.of(grid, group, ahead);
        var other = Line.of(grid, group, behind);
        return new Lead(
                one.slope * other.weightSlope - other.slope * one.weightSlope,
                one.start * other.weightSlope
                        + one.slope * other.weightStart
                        - other.start * one.weightSlope
                        - other.slope * one.weightStart,
                one.start * other.weightStart - other.start * one.weightStart);
    }

    /** An item's points and known weight, each linear in t; the score is their quotient. */
    private record Line(double start, double slope, double weightStart, double weightSlope) {

        static Line of(Grid grid, boolean[] group, int item) {
            int width = grid.width();
            double own = weight(grid, group);
            int members = size(group);
            double[] points = new double[2];
            double[] weight = new double[2];
            for (int c = 0; c < width; c++) {
                int side = group[c] ? 1 : 0;
                double whole = group[c] ? own : 1 - own;
                double share = whole > 0 ? grid.weights[c] / whole : 1.0 / (group[c] ? members : width - members);
                points[side] += share * grid.points[item * width + c];
                weight[side] += share * grid.known[item * width + c];
            }
            double slope = points[1] - points[0];
            return grid.complete[item]
                    ? new Line(points[0], slope, 1, 0)
                    : new Line(points[0], slope, weight[0], weight[1] - weight[0]);
        }

        private static int size(boolean... group) {
            int size = 0;
            for (boolean member : group) {
                size += member ? 1 : 0;
            }
            return size;
        }
    }

    /** The present weight of a group. */
    static double weight(Grid grid, boolean... group) {
        double weight = 0;
        for (int c = 0; c < group.length; c++) {
            weight += group[c] ? grid.weights[c] : 0;
        }
        return weight;
    }

    double at(double t) {
        return (a * t + b) * t + c;
    }

    /** Where, on the way from one weight to another, the lead is lost; {@code to} when it never is. */
    double lostBetween(double from, double to) {
        var stops = new double[] {from, clamp(root(-1), from, to), clamp(root(1), from, to), to};
        if (Math.abs(stops[1] - from) > Math.abs(stops[2] - from)) {
            stops = new double[] {from, stops[2], stops[1], to};
        }
        for (int s = 0; s < 3; s++) {
            if (at((stops[s] + stops[s + 1]) / 2) < -NOTHING) {
                return stops[s];
            }
        }
        return to;
    }

    private double root(int side) {
        if (Math.abs(a) < NOTHING) {
            return Math.abs(b) < NOTHING ? Double.NaN : -c / b;
        }
        double under = b * b - 4 * a * c;
        if (under < 0) {
            return Double.NaN;
        }
        double q = -(b + Math.copySign(Math.sqrt(under), b)) / 2;
        return side > 0 || q == 0 ? q / a : c / q;
    }

    private static double clamp(double root, double from, double to) {
        return Double.isNaN(root) ? from : Math.clamp(root, Math.min(from, to), Math.max(from, to));
    }
}
