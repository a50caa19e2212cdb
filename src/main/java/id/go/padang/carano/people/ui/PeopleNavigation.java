package id.go.padang.carano.people.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.RowsBehind.Side;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of lists of persons behind figures. */
public final class PeopleNavigation {

    static final String ORANG = "orang";
    static final String DAPIL = "dapil-";

    private static final String SIDE = "bagian";
    private static final String DENOMINATOR = "penyebut";
    private static final String UNMAPPED = "belum-terpetakan";
    private static final String YES = "ya";

    private PeopleNavigation() {}

    /**
     * Whether a figure of a dataset is a link at all for an account; where it is not, the number is only a number.
     *
     * @param ownerOpd SIPD code of the OPD that delivers the dataset
     */
    public static boolean mayOpen(Account account, String ownerOpd) {
        return account.mayReadNames(ownerOpd);
    }

    /** The persons whom an indicator (of a rate: its numerator) counts at a place. */
    public static String hrefTo(String indicatorCode, Place place, Selection selection) {
        return hrefTo(PeopleAddress.of(indicatorCode, place, selection));
    }

    /** Those among them who lie in the area and in no area below it. */
    public static String hrefToUnmapped(String indicatorCode, KodeWilayah kode, Selection selection) {
        return hrefTo(new PeopleAddress(indicatorCode, Side.NUMERATOR, new Place.Area(kode), true, selection));
    }

    /** The persons whom a rate over its own dataset divides by. */
    public static String hrefToDenominator(String indicatorCode, Place place, Selection selection) {
        return hrefTo(new PeopleAddress(indicatorCode, Side.DENOMINATOR, place, false, selection));
    }

    static String hrefTo(PeopleAddress address) {
        var query = parameters(address).getQueryString();
        var path = ORANG + "/" + address.indicator() + "/" + place(address.place());
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The page of the area or constituency that a list belongs to; it lies above this module, so by its address. */
    static String hrefToPlace(Place place, Selection selection) {
        var path = switch (place) {
            case Place.Area(var kode) -> "wilayah/" + kode;
            case Place.Constituency(var dapil) -> "dapil/" + dapil.number();
        };
        var query = QueryParameters.simple(selection.parameters()).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    static Side side(Map<String, String> parameters) {
        return DENOMINATOR.equals(parameters.get(SIDE)) ? Side.DENOMINATOR : Side.NUMERATOR;
    }

    static boolean unmapped(Map<String, String> parameters) {
        return YES.equals(parameters.get(UNMAPPED));
    }

    /** The single parameters of an address; of a name that stands twice, the first. */
    static Map<String, String> single(QueryParameters query) {
        return query.getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getFirst()));
    }

    private static QueryParameters parameters(PeopleAddress address) {
        var all = new LinkedHashMap<>(address.selection().parameters());
        if (address.side() == Side.DENOMINATOR) {
            all.put(SIDE, DENOMINATOR);
        }
        if (address.unmapped()) {
            all.put(UNMAPPED, YES);
        }
        return QueryParameters.simple(all);
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Area(var kode) -> kode.value();
            case Place.Constituency(var dapil) -> DAPIL + dapil.number();
        };
    }
}
