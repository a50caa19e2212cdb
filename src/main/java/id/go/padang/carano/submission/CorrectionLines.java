package id.go.padang.carano.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which row of the returned batch each row of a correction file is. */
final class CorrectionLines {

    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,8}");
    private static final int SHOWN = 20;

    private final int place;

    CorrectionLines(List<String> names) {
        place = place(names).orElseThrow();
    }

    static void requireLineColumn(List<String> names) {
        if (place(names).isEmpty()) {
            throw new FileProblemException("file.correction_header");
        }
    }

    Optional<Long> corrects(DeliveredFile.Line line) {
        var said = text(line);
        return LINE.matcher(said).matches() ? Optional.of(Long.valueOf(said)) : Optional.empty();
    }

    /** What the row says itself, for a sentence. */
    String said(DeliveredFile.Line line) {
        var said = text(line);
        return said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…";
    }

    private String text(DeliveredFile.Line line) {
        return place < line.fields().size() ? line.fields().get(place).strip() : "";
    }

    private static Optional<Integer> place(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> FileHeader.folded(names.get(i)).equals(ErrorFile.COLUMNS.getFirst()))
                .boxed()
                .findFirst();
    }
}
