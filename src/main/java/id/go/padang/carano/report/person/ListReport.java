package id.go.padang.carano.report.person;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.people.PeopleAddress;
import id.go.padang.carano.people.PeopleService;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.Listing;
import id.go.padang.carano.report.ReportKind;
import id.go.padang.carano.report.ReportRequest;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * "Daftar Orang": the persons behind a figure, masked, as the list on the screen has them. Without a purpose there is
 * none, so no run and no schedule can print one.
 */
@Component
class ListReport implements ReportKind {

    static final String CODE = "daftar";

    private final PeopleService people;
    private final PeopleWords.Maker words;
    private final FigureService figureService;
    private final IndicatorService indicatorService;
    private final CurrentAccount current;
    private final Texts texts;

    ListReport(
            PeopleService people,
            PeopleWords.Maker words,
            FigureService figureService,
            IndicatorService indicatorService,
            CurrentAccount current,
            Texts texts) {
        this.people = people;
        this.words = words;
        this.figureService = figureService;
        this.indicatorService = indicatorService;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean suits(Place place) {
        return true;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.READ_NAMES);
    }

    @Override
    public boolean listsPersons() {
        return true;
    }

    /** Every figure of the registers whose persons this reader may see. */
    @Override
    public List<Subject> subjects(Locale locale) {
        return figureService.releases().stream()
                .findFirst()
                .map(release -> indicatorService.datasets().stream()
                        .filter(Dataset::byName)
                        .filter(dataset -> current.get().mayReadNames(dataset.ownerOpd()))
                        .flatMap(dataset -> release.indicators(dataset.code()).stream()
                                .map(indicator -> new Subject(
                                        indicator.code(),
                                        texts.get(locale, "dataset." + dataset.code()) + ": "
                                                + indicator.name().in(locale))))
                        .toList())
                .orElse(List.of());
    }

    /** Puts the list on record; throws what {@link PeopleService#export} throws. */
    @Override
    public Optional<Content> compose(ReportRequest request, Wording wording) {
        return request.listing()
                .flatMap(listing -> people.open(address(request, listing)).map(list -> {
                    var rows = people.export(
                            list.address(), listing.search(), listing.order(), false, Optional.of(listing.purpose()));
                    var account = current.get();
                    var reader = account.displayName() + " (" + account.username() + ")";
                    return new ListContent(wording, words.in(wording.locale()), list, rows).content(listing, reader);
                }));
    }

    private static PeopleAddress address(ReportRequest request, Listing listing) {
        return new PeopleAddress(
                request.subject(), listing.side(), request.place(), listing.unmapped(), request.selection());
    }
}
