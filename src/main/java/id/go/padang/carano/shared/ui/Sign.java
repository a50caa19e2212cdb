package id.go.padang.carano.shared.ui;

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

    /** A new icon of this sign; what it means must be said beside it. */
    public SvgIcon create() {
        return named(name().toLowerCase(Locale.ROOT));
    }

    /** One of the pictures of {@code icons/signs.svg} by its symbol, as a menu entry names it. */
    public static SvgIcon named(String symbol) {
        return new SvgIcon("icons/signs.svg", symbol);
    }
}
