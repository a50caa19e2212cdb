package id.go.padang.carano.submission;

import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Makes the rows of a batch out of a returned one and a file of corrections: the accepted rows nobody flagged as they
 * are, and each open row as the file has it now.
 */
@Component
class Correction {

    private static final int CHUNK = 5_000;
    private static final char TEXT_MARK = '\'';

    private final Headers headers;
    private final RegisterService registerService;
    private final ProblemQueries problems;
    private final CorrectionQueries corrections;
    private final CheckQueries queries;
    private final BatchMoves moves;
    private final CurrentAccount currentAccount;
    private final ReadersFirst readersFirst;

    Correction(
            Headers headers,
            RegisterService registerService,
            ProblemQueries problems,
            CorrectionQueries corrections,
            CheckQueries queries,
            BatchMoves moves,
            CurrentAccount currentAccount,
            ReadersFirst readersFirst) {
        this.headers = headers;
        this.registerService = registerService;
        this.problems = problems;
        this.corrections = corrections;
        this.queries = queries;
        this.moves = moves;
        this.currentAccount = currentAccount;
        this.readersFirst = readersFirst;
    }

    /** The header of an error file, with or without its explanations; anything else nobody can match by hand. */
    Optional<Headers.Match> header(Delivery delivery, List<String> names) {
        CorrectionLines.requireLineColumn(names);
        var match = headers.ofCorrection(delivery.dataset(), names);
        if (match.isEmpty()) {
            throw new FileProblemException("file.correction_header");
        }
        return match;
    }

    /** Returns how many rows there are, accepted and rejected. */
    long read(Delivery delivery, DeliveredFile file, FileHeader header) {
        long parent = delivery.corrects().orElseThrow();
        var open = corrections.openLines(parent);
        long rows = takeOver(delivery, parent);
        var seen = new HashSet<Long>();
        rows += corrected(delivery, file, header, open, seen);
        open.removeAll(seen);
        return rows + missing(delivery, open);
    }

    private long takeOver(Delivery delivery, long parent) {
        var flagged = corrections.flaggedLines(parent);
        var end = OptionalLong.of(0);
        while (end.isPresent()) {
            end = takeOver(delivery, parent, end.getAsLong(), flagged);
        }
        return registerService.rows(delivery.dataset(), delivery.id());
    }

    private OptionalLong takeOver(Delivery delivery, long parent, long after, List<Long> flagged) {
        int size = readersFirst.rows(CHUNK);
        // set anew when the transaction is repeated
        var end = new AtomicReference<>(OptionalLong.empty());
        readersFirst.turn(() -> moves.repeatedly(() -> {
            queries.requireReceived(delivery.id());
            var last = registerService.copy(delivery.dataset(), parent, delivery.id(), after, size, flagged);
            last.ifPresent(line -> {
                corrections.copyWarnings(parent, delivery.id(), after, line);
                registerService.warn(
                        delivery.dataset(), delivery.id(), corrections.warnings(delivery.id(), after, line));
            });
            end.set(last);
        }));
        return end.get();
    }

    private long corrected(Delivery delivery, DeliveredFile file, FileHeader header, Set<Long> open, Set<Long> seen) {
        var lines = new CorrectionLines(file.headerNames());
        var checks = registerService.checks(delivery.dataset(), delivery.period());
        long rows = 0;
        try (var writer = new ChunkWriter(currentAccount.get())) {
            var chunk = new Chunk(delivery, header, checks);
            for (var line = file.next(); line != null; line = file.next()) {
                rows++;
                var corrects = lines.corrects(line).filter(open::contains);
                if (corrects.isEmpty()) {
                    chunk.reject(stray(line, lines, "correction.not_open"));
                } else if (!seen.add(corrects.get())) {
                    chunk.reject(stray(line, lines, "correction.twice"));
                } else {
                    chunk.add(new DeliveredFile.Line(corrects.get(), unmarked(line.fields()), line.oddities()));
                }
                if (rows % CHUNK == 0) {
                    writer.write(writing(chunk, file, rows));
                    chunk = new Chunk(delivery, header, checks);
                }
            }
            if (rows == 0) {
                throw new FileProblemException("file.header_only");
            }
            writer.write(writing(chunk, file, rows));
            writer.finish();
        }
        return rows;
    }

    private Runnable writing(Chunk chunk, DeliveredFile file, long rows) {
        long id = chunk.delivery().id();
        long bytes = (long) (file.share() * chunk.delivery().size());
        return () -> readersFirst.turn(() -> moves.repeatedly(() -> {
            queries.requireReceived(id);
            chunk.write(registerService, problems);
            queries.progress(id, bytes, rows);
        }));
    }

    /** Open rows the file says nothing of stay outside, and are said to. */
    private long missing(Delivery delivery, Set<Long> left) {
        var absent = new TreeSet<>(left)
                .stream()
                        .map(line -> new Problem(line, "", "", "correction.missing", Severity.ERROR, List.of()))
                        .toList();
        for (int from = 0; from < absent.size(); from += CHUNK) {
            var some = absent.subList(from, Math.min(from + CHUNK, absent.size()));
            moves.repeatedly(() -> {
                queries.requireReceived(delivery.id());
                problems.insert(delivery.id(), some, 0);
            });
        }
        return absent.size();
    }

    /** A row that belongs to no line of the returned batch is counted by its own place in the file, negatively. */
    private static Problem stray(DeliveredFile.Line line, CorrectionLines lines, String rule) {
        return new Problem(
                -line.number(), ErrorFile.COLUMNS.getFirst(), lines.said(line), rule, Severity.ERROR, List.of());
    }

    /** The error file writes an apostrophe before what a spreadsheet would take for a formula. */
    private static List<String> unmarked(List<String> fields) {
        return fields.stream()
                .map(field ->
                        field.length() > 1 && field.charAt(0) == TEXT_MARK && "=+-@|".indexOf(field.charAt(1)) >= 0
                                ? field.substring(1)
                                : field)
                .toList();
    }
}
