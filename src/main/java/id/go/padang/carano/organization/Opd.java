package id.go.padang.carano.organization;

/**
 * An organ of the city government.
 *
 * @param kode SIPD code, as in {@code 1.06.0.00.0.00.01.0000}; for the few without one, the short name
 * @param shortName as in {@code dinsos}
 */
public record Opd(String kode, String name, String shortName) {

    /** Dukcapil, keeper of the population base. */
    public static final String DUKCAPIL = "2.12.0.00.0.00.01.0000";

    /** Dinas Tenaga Kerja dan Perindustrian, keeper of the AK-1 register. */
    public static final String DINAS_TENAGA_KERJA = "2.07.3.31.0.00.01.0000";

    /** Dinas Pertanahan, keeper of the parcels. */
    public static final String DINAS_PERTANAHAN = "2.10.0.00.0.00.01.0000";

    /** Dinas Sosial, owner of the welfare and orphan registers. */
    public static final String DINAS_SOSIAL = "1.06.0.00.0.00.01.0000";

    /** Dinas Pendidikan dan Kebudayaan. */
    public static final String DINAS_PENDIDIKAN = "1.01.2.22.0.00.01.0000";

    /** Badan Perencanaan Pembangunan Daerah. */
    public static final String BAPPEDA = "5.01.5.05.0.00.01.0000";

    /** Diskominfo, walidata of the city and keeper of published statistics. */
    public static final String DISKOMINFO = "2.16.2.20.2.21.03.0000";
}
