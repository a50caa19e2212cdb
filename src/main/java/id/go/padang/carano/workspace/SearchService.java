package id.go.padang.carano.workspace;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.util.ArrayList;
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

    private final WilayahService wilayahService;
    private final FigureService figures;
    private final CurrentAccount current;
    private final Texts texts;

    SearchService(WilayahService wilayahService, FigureService figures, CurrentAccount current, Texts texts) {
        this.wilayahService = wilayahService;
        this.figures = figures;
        this.current = current;
        this.texts = texts;
    }

    /** What the reader may open and comes closest, best first; nothing for a text without letters or digits. */
    public List<Hit> find(String text, int limit) {
        var wanted = folded(text);
        if (wanted.isEmpty()) {
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

    private void add(List<Scored> found, Wilayah area, String wanted) {
        double score = Stream.concat(
                        Stream.of(area.name(), area.kode().value(), area.bpsCode()), area.aliases().stream())
                .mapToDouble(name -> score(folded(name), wanted))
                .max()
                .orElse(0);
        if (score > 0 && figures.mayOpen(new Place.Area(area.kode()))) {
            var locale = locale();
            var level = texts.get(locale, "dashboard.level." + area.level().name());
            var above = area.kode()
                    .parent()
                    .filter(parent -> !parent.equals(KodeWilayah.KOTA_PADANG))
                    .map(parent -> wilayahService.get(parent).name())
                    .orElse("");
            found.add(new Scored(
                    new Hit(Hit.Kind.AREA, level + " " + area.name(), above, "wilayah/" + area.kode()), score));
        }
    }

    private void add(List<Scored> found, Dapil dapil, String wanted) {
        var name = texts.get(locale(), "dashboard.dapil", dapil.roman());
        double score = Math.max(score(folded(name), wanted), score("dapil" + dapil.number(), wanted));
        if (score > 0 && figures.mayOpen(new Place.Constituency(dapil))) {
            found.add(new Scored(new Hit(Hit.Kind.DAPIL, name, "", "dapil/" + dapil.number()), score));
        }
    }

    private void add(List<Scored> found, Indicator indicator, String wanted) {
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

    /** 0 when it has nothing of what is wanted; a beginning counts more than a part, a part more than a likeness. */
    private static double score(String name, String wanted) {
        if (name.equals(wanted)) {
            return 4;
        }
        if (name.startsWith(wanted)) {
            return 3;
        }
        if (name.contains(wanted)) {
            return 2;
        }
        double like = LIKENESS.apply(name, wanted);
        return like >= LIKE ? like : 0;
    }

    private Locale locale() {
        return current.get().locale();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
