package id.go.padang.carano.register;

/** In which order rows of persons come; every order ends with the line, so that no two rows change places. */
public enum RowOrder {
    /** By area, then by name. */
    WILAYAH,
    WILAYAH_BACK,
    NAME,
    NAME_BACK
}
