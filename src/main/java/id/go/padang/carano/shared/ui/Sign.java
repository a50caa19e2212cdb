package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The small signs on buttons and badges, all in one file of our own instead of a library's seven hundred. */
public enum Sign {
    BELL,
    BOOKMARK,
    CHECK,
    CIRCLE,
    CLOSE,
    COLUMNS,
    EXCLAMATION,
    FILTER,
    INFO,
    PLUS,
    PRINT,
    SEARCH,
    SHARE,
    STAR,
    TRASH;

    private static final String FILE = "icons/signs.svg";

    /** A new icon of this sign; what it means must be said beside it. */
    public SvgIcon create() {
        return named(symbol());
    }

    /** The same as a drawing without a script, for parts that only read. */
    public Span drawn() {
        var drawn = new Span();
        drawn.addClassName("sign");
        drawn.getElement().setAttribute("aria-hidden", "true");
        drawn.getElement()
                .setProperty(
                        "innerHTML", "<svg viewBox=\"0 0 24 24\"><use href=\"" + FILE + "#" + symbol() + "\"/></svg>");
        return drawn;
    }

    /** One of the pictures of {@code icons/signs.svg} by its symbol, as a menu entry names it. */
    public static SvgIcon named(String symbol) {
        return new SvgIcon(FILE, symbol);
    }

    private String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
