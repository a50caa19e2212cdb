package id.go.padang.carano.report;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Installation;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints official PDFs with the rights of whoever asks, and keeps the book of what was printed. */
@Service
public class ReportService {

    private final FigureService figureService;
    private final WilayahService wilayahService;
    private final CurrentAccount current;
    private final Installation installation;
    private final Texts texts;
    private final Press press;
    private final IssueBook book;
    private final Clock clock = Clock.systemUTC();

    ReportService(
            FigureService figureService,
            WilayahService wilayahService,
            CurrentAccount current,
            Installation installation,
            Texts texts,
            Press press,
            IssueBook book) {
        this.figureService = figureService;
        this.wilayahService = wilayahService;
        this.current = current;
        this.installation = installation;
        this.texts = texts;
        this.press = press;
        this.book = book;
    }

    /**
     * Prints "Ringkasan Anak Yatim"; empty when nothing is published for the place or it is outside the reader's
     * areas. Throws a {@link ReportProblem} when a template or the emblem is broken.
     */
    @PreAuthorize("hasAuthority('PRINT_REPORTS')")
    public Optional<PrintedReport> print(ReportRequest request) {
        return figureService
                .read(Dataset.YATIM, request.place(), request.selection())
                .map(figures -> {
                    var letter = letter(request, figures);
                    var content = press.print(letter);
                    book.enter(letter, current.get().username(), content);
                    return new PrintedReport(letter.code(), letter.fileName(), letter.printedAt(), content);
                });
    }

    /** What was printed under a kode verifikasi; empty for a code that was never given out. */
    @PreAuthorize("isAuthenticated()")
    public Optional<IssuedReport> issued(String code) {
        return VerificationCode.parse(code).flatMap(book::find);
    }

    private Letter letter(ReportRequest request, PlaceFigures figures) {
        // every further reading stays on what the first one found, whatever is published meanwhile
        var pinned = new Selection(
                Optional.of(figures.release().number()),
                Optional.of(figures.part().period()));
        var annex = new ArrayList<PlaceFigures>();
        var closed = new ArrayList<KodeWilayah>();
        if (request.annex()) {
            for (KodeWilayah kecamatan : kecamatan(figures)) {
                figureService
                        .read(Dataset.YATIM, new Place.Area(kecamatan), pinned)
                        .ifPresentOrElse(annex::add, () -> closed.add(kecamatan));
            }
        }
        var wording = new Wording(
                texts, request.locale(), kode -> wilayahService.get(kode).name());
        return new Letter(
                request,
                new LetterFigures(figures, annex, closed, figureService.published(request.place(), pinned)),
                wording,
                installation.holdsDemoData(),
                VerificationCode.next(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static List<KodeWilayah> kecamatan(PlaceFigures figures) {
        return figures.children().stream()
                .map(AreaRow::kode)
                .flatMap(Optional::stream)
                .filter(kode -> kode.level() == Level.KECAMATAN)
                .toList();
    }
}
