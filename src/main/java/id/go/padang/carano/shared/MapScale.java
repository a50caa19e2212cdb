package id.go.padang.carano.shared;

/** What the colours of a map tell apart. */
public enum MapScale {
    /** Little from much: one hue, darker for more. */
    SEQUENTIAL,
    /** Less from more than before: two hues around zero. */
    DIVERGING
}
