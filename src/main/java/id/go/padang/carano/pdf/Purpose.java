package id.go.padang.carano.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** What a piece of text is for; the name of its style (or of the style that one builds on) says so. */
enum Purpose {
    TITLE("H1", "title"),
    HEADING("H2", "heading"),
    SECTION("H3", "section"),
    LIST_LABEL("Lbl", "noteNumber"),
    LIST_BODY("LBody", "note"),
    CONTENTS_ENTRY("P", "contents"),
    CONTENTS_PAGE("P", "contentsPage"),
    COLUMN_HEAD("TH", "headLeft", "spanHead"),
    CELL("TD", "cellLeft", "barName"),
    PARAGRAPH("P");

    private static final Map<String, Purpose> BY_STYLE = Arrays.stream(values())
            .flatMap(purpose -> purpose.styles.stream().map(style -> Map.entry(style, purpose)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    // the library appends one digit per condition
    private static final Pattern CONDITIONAL = Pattern.compile("(.+?)[|01]+");

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
        return this == LIST_LABEL || this == LIST_BODY || isInContents();
    }

    /** Whether it belongs to a table of contents, which is a list of its own. */
    boolean isInContents() {
        return this == CONTENTS_ENTRY || this == CONTENTS_PAGE;
    }

    /** Whether an item of a list begins with it. */
    boolean beginsItem() {
        return this == LIST_LABEL || this == CONTENTS_ENTRY;
    }

    /**
     * A style without a meaning of its own is a paragraph.
     *
     * @param print knows the plain style behind one whose condition was met, which has lost its parents
     */
    static Purpose of(JRPrintElement element, JasperPrint print) {
        for (var style = element.getStyle(); style != null; style = style.getStyle()) {
            var purpose = named(style.getName());
            if (purpose != null) {
                return purpose;
            }
            var plain = style.getName() == null ? null : plain(style.getName(), print);
            if (plain != null) {
                return plain;
            }
        }
        return PARAGRAPH;
    }

    private static @Nullable Purpose plain(String conditional, JasperPrint print) {
        var match = CONDITIONAL.matcher(conditional);
        for (var style = match.matches() ? print.getStylesMap().get(match.group(1)) : null;
                style != null;
                style = style.getStyle()) {
            var purpose = named(style.getName());
            if (purpose != null) {
                return purpose;
            }
        }
        return null;
    }

    private static @Nullable Purpose named(@Nullable String style) {
        return style == null ? null : BY_STYLE.get(style);
    }
}
