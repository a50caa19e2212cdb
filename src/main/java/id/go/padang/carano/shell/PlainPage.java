package id.go.padang.carano.shell;

import id.go.padang.carano.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page that needs nothing of the house to stand: no session, no script, no database; it speaks both languages. */
@Component
class PlainPage {

    private static final String POLICY = "Content-Security-Policy";
    private static final int AGAIN_SECONDS = 10;
    private static final Map<Integer, String> KEYS = Map.of(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE, "shell.plain.database",
            HttpServletResponse.SC_NOT_FOUND, "shell.notfound",
            HttpServletResponse.SC_FORBIDDEN, "shell.notfound",
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "shell.plain.large");

    private final Texts texts;

    PlainPage(Texts texts) {
        this.texts = texts;
    }

    void send(HttpServletResponse response, int status) throws IOException {
        var key = KEYS.getOrDefault(status, "shell.plain.error");
        send(response, status, key + ".title", key + ".message");
    }

    /** @param reference the number under which the log has what happened */
    void sendMishap(HttpServletResponse response, int status, String reference) throws IOException {
        send(response, status, "shell.error.title", "shell.error.message", reference);
    }

    private void send(HttpServletResponse response, int status, String title, String message, Object... arguments)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(POLICY, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        if (comesBack(status)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(AGAIN_SECONDS));
        }
        response.getWriter().write(html(status, title, message, arguments));
    }

    private String html(int status, String title, String message, Object... arguments) {
        return """
                <!doctype html>
                <html lang="id">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                %s<title>%s</title>
                <style>
                :root { color-scheme: light dark; }
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; }
                h1, h2 { font-size: 1.25rem; margin: 1.5rem 0 0.25rem; }
                p { margin: 0 0 0.5rem; }
                .name { font-weight: 600; letter-spacing: 0.02em; }
                </style>
                </head>
                <body>
                <p class="name">%s</p>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/">%s</a></p>
                </main>
                <section lang="en">
                <h2>%s</h2>
                <p>%s</p>
                <p><a href="/">%s</a></p>
                </section>
                </body>
                </html>
                """.formatted(
                        comesBack(status) ? "<meta http-equiv=\"refresh\" content=\"" + AGAIN_SECONDS + "\">\n" : "",
                        text(Texts.INDONESIAN, title),
                        text(Texts.INDONESIAN, "app.name"),
                        text(Texts.INDONESIAN, title),
                        text(Texts.INDONESIAN, message, arguments),
                        text(Texts.INDONESIAN, "shell.home"),
                        text(Texts.ENGLISH, title),
                        text(Texts.ENGLISH, message, arguments),
                        text(Texts.ENGLISH, "shell.home"));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(texts.get(locale, key, arguments), StandardCharsets.UTF_8.name());
    }

    private static boolean comesBack(int status) {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
