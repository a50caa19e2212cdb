package id.go.padang.carano.submission;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.Severity;
import id.go.padang.carano.submission.DeliveredFile.Line;
import id.go.padang.carano.submission.DeliveredFile.Oddity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a spreadsheet did to cells that nobody may guess back. */
final class CellFaults {

    private CellFaults() {}

    static List<Problem> of(Dataset dataset, FileHeader header, Line line) {
        if (line.oddities().isEmpty()) {
            return List.of();
        }
        var faults = new ArrayList<Problem>();
        for (Column column : dataset.columns()) {
            var position = header.positions().get(column.name());
            var oddity = position == null ? null : line.oddities().get(position);
            if (position != null && oddity != null) {
                var text = line.fields().get(position);
                rule(column.content(), oddity, text)
                        .map(rule -> new Problem(
                                line.number(), column.name(), shown(oddity, text), rule, Severity.ERROR, List.of()))
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    private static Optional<String> rule(Content content, Oddity oddity, String text) {
        return switch (oddity) {
            case FORMULA -> Optional.of("cell.formula");
            case FAILED -> Optional.of("cell.failed");
            case DATE -> content instanceof Content.Day ? Optional.empty() : Optional.of("cell.date");
            case NUMBER ->
                switch (content) {
                    case Content.Nik ignored -> Optional.of("cell.number");
                    case Content.Kk ignored -> Optional.of("cell.number");
                    case Content.Day ignored -> Optional.of("cell.day");
                    case Content.Area ignored -> text.contains(".") ? Optional.of("cell.decimal") : Optional.empty();
                    case Content.Choice ignored -> Optional.empty();
                    case Content.Neighbourhood ignored -> Optional.empty();
                    case Content.Whole ignored -> Optional.empty();
                    case Content.Name ignored -> Optional.empty();
                    case Content.Address ignored -> Optional.empty();
                    case Content.Text ignored -> Optional.empty();
                };
        };
    }

    /** The result of a formula may be anybody's number or name. */
    private static String shown(Oddity oddity, String text) {
        return oddity == Oddity.FAILED || oddity == Oddity.DATE ? text : "…";
    }
}
