package id.go.padang.carano.shared;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The sentences of screens and documents, from the same two bundles that Vaadin reads. */
@Component
public class Texts {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LOCALES = List.of(INDONESIAN, ENGLISH);

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text of a key, with {@code {0}}… filled in; throws {@link MissingResourceException} on an unknown key. */
    public String get(Locale locale, String key, Object... arguments) {
        var text =
                ResourceBundle.getBundle(BUNDLE, supported(locale), NO_FALLBACK).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, supported(locale)).format(arguments);
    }

    /** A period in words, as in {@code Semester I 2026}. */
    public String period(Locale locale, Period period) {
        return get(
                locale,
                "period." + period.cycle().name(),
                ROMAN.get(period.number() - 1),
                Integer.toString(period.year()),
                DateTimeFormatter.ofPattern("MMMM", supported(locale)).format(period.firstDay()));
    }

    /** The text of a key that may be missing, as for codes that data brings along. */
    public Optional<String> find(Locale locale, String key) {
        var bundle = ResourceBundle.getBundle(BUNDLE, supported(locale), NO_FALLBACK);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Indonesian unless English is asked for. */
    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : INDONESIAN;
    }
}
