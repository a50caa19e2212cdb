package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Value;
import java.util.List;

/**
 * Everything one page or document says about a place, from one release and period.
 *
 * @param figures every indicator of the dataset
 * @param children the areas one level below in code order, then (where such rows exist) one row without a code
 * @param total the place itself, with the same measures as the children
 */
public record PlaceFigures(
        Place place,
        Release release,
        ReleasePart part,
        List<Figure> figures,
        List<Breakdown> breakdowns,
        List<AreaRow> children,
        AreaRow total) {

    /** The value of an indicator's code. */
    public Value value(String measure) {
        return total.value(measure);
    }
}
