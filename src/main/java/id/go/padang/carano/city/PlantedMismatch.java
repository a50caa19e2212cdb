package id.go.padang.carano.city;

import id.go.padang.carano.shared.Period;

/** A row whose NIK does not match the population, on purpose; two rows of the same NIK are two mismatches. */
public record PlantedMismatch(String dataset, Period period, String nik, State state) {

    /** What matching must say; a row is never in two of these. */
    public enum State {
        /** The number belongs to nobody; it is a typing error in that of a resident. */
        NOT_FOUND,
        /** An event tells of the death, on or before the reference date. */
        DEAD,
        /** An event tells of the moving out, and the population holds the person no more. */
        MOVED,
        /** The same number stands in two families of the file. */
        DOUBLE,
        NAME,
        BIRTH,
        KELURAHAN
    }
}
