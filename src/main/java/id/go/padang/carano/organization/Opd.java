package id.go.padang.carano.organization;

/**
 * An organ of the city government.
 *
 * @param kode SIPD code, as in {@code 1.06.0.00.0.00.01.0000}; for the few without one, the short name
 * @param shortName as in {@code dinsos}
 */
public record Opd(String kode, String name, String shortName) {

    /** Dinas Sosial, owner of the orphan register. */
    public static final String DINAS_SOSIAL = "1.06.0.00.0.00.01.0000";

    /** Diskominfo, walidata of the city and keeper of published statistics. */
    public static final String DISKOMINFO = "2.16.2.20.2.21.03.0000";
}
