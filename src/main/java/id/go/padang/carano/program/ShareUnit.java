package id.go.padang.carano.program;

/** What the shares of the OPDs add up to. */
public enum ShareUnit {
    /** To a hundred per cent. */
    PERCENT,
    /** To the target of the last year, in the unit of the measure. */
    TARGET,
    /** To the way from the base value to the target of the last year, in the unit of the measure. */
    CHANGE
}
