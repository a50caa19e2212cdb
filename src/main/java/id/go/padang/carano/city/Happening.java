package id.go.padang.carano.city;

/**
 * An event as the registry reports it.
 *
 * @param family the card it is written on, with the address it is counted at
 */
record Happening(Kind kind, Person person, Family family, When when) {

    /** What may happen. */
    enum Kind {
        LAHIR,
        LAHIR_MATI,
        MATI,
        DATANG,
        PINDAH,
        KAWIN,
        CERAI
    }

    /**
     * The two dates of an event.
     *
     * @param day on which it happened
     */
    record When(int day, int reported) {}
}
