package id.go.padang.carano.report.ui;

import com.vaadin.flow.router.QueryParameters;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.shared.Period;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Addresses of report pages, for whoever links there. */
public final class ReportNavigation {

    /** The kind that prints everything about a place. */
    public static final String PROFILE = "profil";

    static final String REPORTS = "laporan";
    static final String VERIFICATION = "verifikasi";
    static final String ARCHIVE = "arsip-laporan";
    static final String KIND = "jenis";
    static final String SUBJECT = "pokok";
    static final String PLACE = "wilayah";
    static final String RELEASE = "rilis";
    static final String PERIOD = "periode";

    private ReportNavigation() {}

    /** The page that prints a kind of report of a place, with the figures of one release and period. */
    public static String hrefTo(String kind, Place place, Selection selection) {
        return REPORTS + "?" + parameters(kind, place, selection).getQueryString();
    }

    static QueryParameters parameters(String kind, Place place, Selection selection) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(KIND, kind);
        parameters.put(PLACE, Places.code(place));
        selection.release().ifPresent(number -> parameters.put(RELEASE, Integer.toString(number)));
        selection.period().ifPresent(period -> parameters.put(PERIOD, period.code()));
        return QueryParameters.simple(parameters);
    }

    /** What the query asks for; empty when it asks for something that cannot exist. */
    static Optional<Selection> selection(QueryParameters query) {
        try {
            return Optional.of(new Selection(
                    query.getSingleParameter(RELEASE).map(Integer::valueOf),
                    query.getSingleParameter(PERIOD).map(Period::parse)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
