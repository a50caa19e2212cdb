package id.go.padang.carano.report.bulk;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.ReportRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run prints: one kind of report for each of these places.
 *
 * @param guarded whether small cells are hidden even though the reader may see them
 */
public record BulkOrder(
        String report, int release, List<Place> places, Locale language, Paper paper, boolean annex, boolean guarded) {

    public BulkOrder {
        places = List.copyOf(places);
    }

    ReportRequest request(Place place) {
        var request = ReportRequest.of(report, place, new Selection(Optional.of(release), Optional.empty()), language)
                .on(paper)
                .guarded(guarded);
        return annex ? request : request.withoutAnnex();
    }
}
