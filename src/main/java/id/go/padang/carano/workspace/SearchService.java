package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceTitles;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds areas and indicators by what people type: parts of names, old and BPS spellings, slips of the finger. */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class SearchService {

    private static final double LIKE = 0.86;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private record Scored(Hit hit, double score) {}

    /** What was typed, as one text and word by word. */
    private record Wanted(String folded, List<String> words) {}

    private final WilayahService wilayahService;
    private final FigureService figures;
    private final CurrentAccount current;
    private final Texts texts;
    private final PlaceTitles titles;

    SearchService(
            WilayahService wilayahService,
            FigureService figures,
            CurrentAccount current,
            Texts texts,
            PlaceTitles titles) {
        this.wilayahService = wilayahService;
        this.figures = figures;
        this.current = current;
        this.texts = texts;
        this.titles = titles;
    }

    /** What the reader may open and comes closest, best first; nothing for a text without letters or digits. */
    public List<Hit> find(String text, int limit) {
        var wanted = new Wanted(
                folded(text),
                Arrays.stream(text.split("\\s+"))
                        .map(SearchService::folded)
                        .filter(word -> !word.isEmpty())
                        .toList());
        if (wanted.folded().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Scored>();
        wilayahService.all().forEach(area -> add(found, area, wanted));
        wilayahService.dapil().forEach(dapil -> add(found, dapil, wanted));
        figures.releases().stream()
                .findFirst()
                .ifPresent(release -> release.indicators().forEach(indicator -> add(found, indicator, wanted)));
        return found.stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(one -> one.hit().name().length()))
                .limit(limit)
                .map(Scored::hit)
                .toList();
    }

    private void add(List<Scored> found, Wilayah area, Wanted wanted) {
        double score = Stream.concat(
                        Stream.of(area.name(), area.kode().value(), area.bpsCode()), area.aliases().stream())
                .mapToDouble(name -> score(folded(name), wanted))
                .max()
                .orElse(0);
        if (score > 0 && figures.mayOpen(new Place.Area(area.kode()))) {
            var above = area.kode()
                    .parent()
                    .filter(parent -> !parent.equals(KodeWilayah.KOTA_PADANG))
                    .map(titles::name)
                    .orElse("");
            found.add(new Scored(
                    new Hit(
                            Hit.Kind.AREA,
                            titles.title(locale(), new Place.Area(area.kode())),
                            above,
                            "wilayah/" + area.kode()),
                    score));
        }
    }

    private void add(List<Scored> found, Dapil dapil, Wanted wanted) {
        var name = titles.title(locale(), new Place.Constituency(dapil));
        double score = Math.max(score(folded(name), wanted), score("dapil" + dapil.number(), wanted));
        if (score > 0 && figures.mayOpen(new Place.Constituency(dapil))) {
            found.add(new Scored(new Hit(Hit.Kind.DAPIL, name, "", "dapil/" + dapil.number()), score));
        }
    }

    private void add(List<Scored> found, Indicator indicator, Wanted wanted) {
        double score = Math.max(
                score(folded(indicator.name().indonesian()), wanted),
                score(folded(indicator.name().english()), wanted));
        if (score > 0) {
            var locale = locale();
            found.add(new Scored(
                    new Hit(
                            Hit.Kind.INDICATOR,
                            indicator.name().in(locale),
                            texts.get(locale, "dataset." + indicator.dataset()),
                            "indikator/" + indicator.code()),
                    score));
        }
    }

    /** 0 when it has nothing of what is wanted; a beginning counts more than a part, a part more than all words apart. */
    private static double score(String name, Wanted wanted) {
        var text = wanted.folded();
        if (name.equals(text)) {
            return 4;
        }
        if (name.startsWith(text)) {
            return 3;
        }
        if (name.contains(text)) {
            return 2;
        }
        if (wanted.words().stream().allMatch(name::contains)) {
            return 1.5;
        }
        double like = LIKENESS.apply(name, text);
        return like >= LIKE ? like : 0;
    }

    private Locale locale() {
        return current.get().locale();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
