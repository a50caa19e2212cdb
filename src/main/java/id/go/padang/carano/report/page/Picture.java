package id.go.padang.carano.report.page;

/**
 * A drawing with its words.
 *
 * @param title above it; empty for none
 * @param height in points
 * @param alternative what it shows, in words, for readers who do not see it
 * @param caption below it; empty for none
 */
public record Picture(String title, Drawing drawing, int height, String alternative, String caption) {}
