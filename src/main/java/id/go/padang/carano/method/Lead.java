package id.go.padang.carano.method;

/**
 * By how much one item is ahead of another when the weight of one criterion is {@code t} and the others keep their
 * proportions: a polynomial in {@code t} of degree one, or two when values are unknown, with the sign of the lead.
 */
record Lead(double a, double b, double c) {

    private static final double NOTHING = 1e-10;

    static Lead of(Grid grid, int criterion, int ahead, int behind) {
        var one = Line.of(grid, criterion, ahead);
        var other = Line.of(grid, criterion, behind);
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

        static Line of(Grid grid, int criterion, int item) {
            int width = grid.width();
            double own = grid.weights[criterion];
            double points = 0;
            double weight = 0;
            for (int c = 0; c < width; c++) {
                if (c != criterion) {
                    double share = own < 1 ? grid.weights[c] / (1 - own) : 1.0 / (width - 1);
                    points += share * grid.points[item * width + c];
                    weight += share * grid.known[item * width + c];
                }
            }
            double slope = grid.points[item * width + criterion] - points;
            return grid.complete[item]
                    ? new Line(points, slope, 1, 0)
                    : new Line(points, slope, weight, grid.known[item * width + criterion] - weight);
        }
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
