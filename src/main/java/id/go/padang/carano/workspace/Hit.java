package id.go.padang.carano.workspace;

/**
 * Something that was searched for.
 *
 * @param kind text key {@code search.kind.<kind>}
 * @param name in the reader's language
 * @param hint what tells it from others of the same name, as the kecamatan of a kelurahan; may be empty
 * @param address inside the portal, without the leading slash; empty of {@code NOTHING}
 */
public record Hit(Kind kind, String name, String hint, String address) {

    public enum Kind {
        AREA,
        DAPIL,
        INDICATOR,
        /** Stands alone and says that nothing was found. */
        NOTHING
    }
}
