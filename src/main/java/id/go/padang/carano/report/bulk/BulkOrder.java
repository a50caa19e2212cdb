package id.go.padang.carano.report.bulk;

import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.report.Paper;
import id.go.padang.carano.report.ReportRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run prints: these reports of one release, one after the other.
 *
 * @param guarded whether small cells are hidden even though the reader may see them
 */
public record BulkOrder(List<Piece> pieces, int release, Locale language, Paper paper, boolean annex, boolean guarded) {

    /** Stands where the code of a kind stands, for a run of several kinds. */
    static final String SEVERAL = "semua";

    /** One report: the code of its kind, and its place. */
    public record Piece(String report, Place place) {}

    public BulkOrder {
        pieces = List.copyOf(pieces);
    }

    /** One kind of report for each of these places. */
    public BulkOrder(
            String report,
            int release,
            List<Place> places,
            Locale language,
            Paper paper,
            boolean annex,
            boolean guarded) {
        this(places.stream().map(place -> new Piece(report, place)).toList(), release, language, paper, annex, guarded);
    }

    /** The code of its kind, or what stands for several. */
    String report() {
        var kinds = pieces.stream().map(Piece::report).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : SEVERAL;
    }

    ReportRequest request(Piece piece) {
        var request = ReportRequest.of(
                        piece.report(), piece.place(), new Selection(Optional.of(release), Optional.empty()), language)
                .on(paper)
                .guarded(guarded);
        return annex ? request : request.withoutAnnex();
    }
}
