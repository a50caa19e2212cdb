package id.go.padang.carano.people;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.publication.Selection;

/**
 * Which figure's persons are asked for.
 *
 * @param indicator its code
 * @param unmapped only those who lie in the area and in no area below it
 */
public record PeopleAddress(String indicator, Side side, Place place, boolean unmapped, Selection selection) {

    /** What the numerator of an indicator counts at a place. */
    public static PeopleAddress of(String indicator, Place place, Selection selection) {
        return new PeopleAddress(indicator, Side.NUMERATOR, place, false, selection);
    }

    /** The same list of rows with another selection. */
    public PeopleAddress with(Selection other) {
        return new PeopleAddress(indicator, side, place, unmapped, other);
    }
}
