package id.go.padang.carano.shared;

/**
 * One colour in two forms, each as {@code #rrggbb}.
 *
 * @param light on a white page and on paper
 * @param dark on a dark page
 */
public record MapColour(String light, String dark) {}
