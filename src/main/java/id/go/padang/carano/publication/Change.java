package id.go.padang.carano.publication;

/** How a figure stands to an earlier one. */
public enum Change {
    UP,
    DOWN,
    /** Another number, but not further away than chance alone would bring it. */
    NOISE,
    NONE,
    /** One of the two is missing or hidden. */
    UNKNOWN
}
