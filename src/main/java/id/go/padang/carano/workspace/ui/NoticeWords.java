package id.go.padang.carano.workspace.ui;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.notice.Notice;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says a notice in the reader's language. */
@Component
record NoticeWords(Texts texts, IndicatorService indicators) {

    String text(Locale locale, Notice notice) {
        return texts.get(
                locale,
                "notice." + notice.kind(),
                notice.arguments().stream()
                        .map(argument -> said(locale, argument))
                        .toArray());
    }

    private String said(Locale locale, String argument) {
        int colon = argument.indexOf(':');
        var value = argument.substring(colon + 1);
        return switch (colon < 0 ? "" : argument.substring(0, colon)) {
            case "dataset" -> texts.get(locale, "dataset." + value);
            case "date" -> new Formats(locale).date(LocalDate.parse(value));
            case "period" -> texts.period(locale, Period.parse(value));
            case "indicator" ->
                indicators.history(value).stream()
                        .findFirst()
                        .map(revision -> revision.indicator().name().in(locale))
                        .orElse(value);
            default -> argument;
        };
    }
}
