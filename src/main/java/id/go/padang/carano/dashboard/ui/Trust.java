package id.go.padang.carano.dashboard.ui;

import id.go.padang.carano.indicator.Indicator;
import id.go.padang.carano.matching.PadanService;
import id.go.padang.carano.publication.Freshness;
import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.ui.TrustBadge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how far the figures of a dataset can be believed. */
@Component
class Trust {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_TOLD = 60;

    private final PadanService padanService;
    private final Texts texts;

    Trust(PadanService padanService, Texts texts) {
        this.padanService = padanService;
        this.texts = texts;
    }

    /** Whether a producer owes newer data than the newest that a release holds. */
    static Freshness freshness(Release release, ReleasePart part) {
        return Freshness.of(release.newest(part.dataset()).orElse(part).period(), LocalDate.now(Formats.WIB));
    }

    TrustBadge.Content of(Release release, ReleasePart part, Locale locale) {
        var formats = new Formats(locale);
        var freshness = freshness(release, part);
        var lines = new ArrayList<String>();
        lines.add(texts.get(locale, "dashboard.source", part.sourceOpd()));
        release.indicators(part.dataset()).stream()
                .map(Indicator::steward)
                .findFirst()
                .ifPresent(steward -> lines.add(texts.get(locale, "trust.steward", steward)));
        lines.add(texts.get(
                locale,
                "trust.checked",
                share(part.accepted(), part.rows(), formats),
                formats.count(part.rows()),
                formats.date(part.validatedAt().atZone(Formats.WIB).toLocalDate())));
        if (part.warned() > 0) {
            lines.add(texts.get(locale, "dashboard.status.warned", formats.count(part.warned())));
        }
        padanService.of(List.of(part.batchId())).values().stream()
                .map(padan -> texts.get(locale, "trust.padan", share(padan.padan(), padan.rows(), formats)))
                .forEach(lines::add);
        lines.add(texts.get(locale, "trust.release", Integer.toString(release.number())));
        return new TrustBadge.Content(freshness.stale(), age(part, freshness, formats, locale), lines);
    }

    private String age(ReleasePart part, Freshness freshness, Formats formats, Locale locale) {
        boolean days = freshness.ageInDays() < DAYS_TOLD;
        var age = texts.get(
                locale,
                days ? "trust.days" : "trust.months",
                Long.toString(days ? freshness.ageInDays() : freshness.ageInDays() / DAYS_OF_A_MONTH));
        return texts.get(
                locale,
                freshness.stale() ? "trust.age.stale" : "trust.age",
                formats.date(part.referenceDate()),
                age,
                formats.date(freshness.due()));
    }

    private static String share(long some, long all, Formats formats) {
        return all == 0
                ? Formats.MISSING
                : formats.percent(
                        BigDecimal.valueOf(some * 100).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP), 1);
    }
}
