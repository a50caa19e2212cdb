package id.go.padang.carano.shared.ui;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.WordUtils;
import org.springframework.web.util.HtmlUtils;

/** A drawing on white with title, unit and sources: an SVG picture that can stand alone in a letter. */
public final class PictureFrame {

    /** How wide a drawing inside the frame is. */
    public static final int INSIDE = 936;

    static final String INK = "#10282b";
    static final String GREY = "#4d5a5c";

    private static final int WIDTH = 1000;
    private static final int MARGIN = 32;
    private static final int HEAD = 72;
    private static final int LINE = 22;
    private static final int TITLE_LINE = 28;
    private static final int LETTERS_OF_TITLE = 72;
    private static final int LETTERS_OF_SOURCE = 140;
    private static final String FAMILY = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

    private PictureFrame() {}

    /**
     * @param drawing elements of SVG in a box of {@link #INSIDE} by {@code height}
     * @param sources lines below: source, release, what symbols mean
     */
    public static String of(String title, String unit, String drawing, double height, List<String> sources) {
        var svg = new StringBuilder();
        var titles = wrapped(title, LETTERS_OF_TITLE);
        var lines = sources.stream()
                .flatMap(source -> wrapped(source, LETTERS_OF_SOURCE).stream())
                .toList();
        double top = MARGIN + HEAD + TITLE_LINE * (titles.size() - 1);
        double high = top + height + LINE * (lines.size() + 1) + MARGIN;
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%.0f\" viewBox=\"0 0 %d %.0f\""
                        + " font-family=\"%s\"><title>%s</title><rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>",
                WIDTH,
                high,
                WIDTH,
                high,
                FAMILY,
                safe(title));
        double y = MARGIN + 22;
        for (var line : titles) {
            svg.append(text(MARGIN, y, 24, INK, line, "font-weight=\"700\""));
            y += TITLE_LINE;
        }
        svg.append(text(MARGIN, y - 4, 15, GREY, unit, ""));
        add(svg, "<g transform=\"translate(%d %.0f)\">%s</g>", MARGIN, top, drawing);
        y = top + height;
        for (var line : lines) {
            y += LINE;
            svg.append(text(MARGIN, y, 13, GREY, line, ""));
        }
        return svg.append("</svg>").toString();
    }

    static String text(double x, double y, int size, String colour, String words, String more) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\" %s>%s</text>",
                x,
                y,
                size,
                colour,
                more,
                safe(words));
    }

    static void add(StringBuilder svg, String pattern, Object... arguments) {
        svg.append(String.format(Locale.ROOT, pattern, arguments));
    }

    // pictures do not break lines by themselves
    private static List<String> wrapped(String text, int letters) {
        return List.of(WordUtils.wrap(text, letters).split("\\R"));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
