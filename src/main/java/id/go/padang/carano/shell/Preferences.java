package id.go.padang.carano.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import id.go.padang.carano.shared.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser remembers before anybody has signed in: language and light or dark. */
final class Preferences {

    private static final String LANGUAGE = "carano-bahasa";
    private static final String SCHEME = "carano-tampilan";

    private Preferences() {}

    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::forLanguageTag)
                .map(Texts::supported)
                .orElse(Texts.INDONESIAN);
    }

    static void rememberLanguage(Locale locale) {
        remember(LANGUAGE, locale.getLanguage());
    }

    static ColorScheme.Value scheme(@Nullable VaadinRequest request) {
        return cookie(request, SCHEME)
                .map(ColorScheme.Value::fromString)
                .filter(value -> value == ColorScheme.Value.LIGHT || value == ColorScheme.Value.DARK)
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void rememberScheme(ColorScheme.Value scheme) {
        remember(SCHEME, scheme.getThemeValue());
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(String name, String value) {
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        }
    }
}
