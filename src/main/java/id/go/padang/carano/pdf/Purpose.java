package id.go.padang.carano.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRStyle;
import org.jspecify.annotations.Nullable;

/** What a piece of text is for; the name of its style (or of the style that one builds on) says so. */
enum Purpose {
    TITLE("H1", "title"),
    HEADING("H2", "heading"),
    SECTION("H3", "section"),
    LIST_LABEL("Lbl", "noteNumber"),
    LIST_BODY("LBody", "note"),
    COLUMN_HEAD("TH", "headLeft", "spanHead"),
    CELL("TD", "cellLeft", "barName"),
    PARAGRAPH("P");

    private static final Map<String, Purpose> BY_STYLE = Arrays.stream(values())
            .flatMap(purpose -> purpose.styles.stream().map(style -> Map.entry(style, purpose)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String tag;
    private final Set<String> styles;

    Purpose(String tag, String... styles) {
        this.tag = tag;
        this.styles = Set.of(styles);
    }

    String tag() {
        return tag;
    }

    boolean isInTable() {
        return this == COLUMN_HEAD || this == CELL;
    }

    boolean isInList() {
        return this == LIST_LABEL || this == LIST_BODY;
    }

    /** A style without a meaning of its own is a paragraph. */
    static Purpose of(JRPrintElement element) {
        for (var style = element.getStyle(); style != null; style = style.getStyle()) {
            var purpose = named(style);
            if (purpose != null) {
                return purpose;
            }
        }
        return PARAGRAPH;
    }

    private static @Nullable Purpose named(JRStyle style) {
        var name = style.getName();
        // a conditional style adds its conditions behind the name
        return name == null ? null : BY_STYLE.get(name.split("\\|", 2)[0]);
    }
}
