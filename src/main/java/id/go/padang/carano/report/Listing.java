package id.go.padang.carano.report;

import id.go.padang.carano.people.PeopleService.Search;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.register.RowOrder;

/**
 * What a list of persons is asked with beside its figure.
 *
 * @param purpose goes into the trail and onto every page
 * @param unmapped only those who lie in the area and in no area below it
 */
public record Listing(Purpose purpose, Side side, boolean unmapped, Search search, RowOrder order) {

    /** Everybody whom the figure counts, area by area. */
    public static Listing of(Purpose purpose) {
        return new Listing(purpose, Side.NUMERATOR, false, Search.NONE, RowOrder.WILAYAH);
    }
}
