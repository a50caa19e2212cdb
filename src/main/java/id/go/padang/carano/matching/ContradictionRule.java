package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Opd;
import java.util.List;

/**
 * One named contradiction between current registers; its text key is {@code contradiction.rule.<code>}.
 *
 * @param owner SIPD code of the OPD that has to settle it
 * @param dataset whose row is shown
 * @param needs without all of these nothing can be said
 * @param sql {@code subject}, {@code batch_id}, {@code line} and {@code wilayah} of every finding;
 *     parameters are those of {@link Current#parameters()}; it says
 *     where to begin and which index to take, since right after a delivery the server does not know its tables yet
 */
record ContradictionRule(String code, String owner, String dataset, List<String> needs, String sql) {

    /** Everything that is looked for. */
    static final List<ContradictionRule> ALL = List.of(
            new ContradictionRule(
                    "DEAD_ON_AID",
                    Opd.DINAS_SOSIAL,
                    Dataset.KESEJAHTERAAN,
                    List.of(Dataset.KESEJAHTERAAN, Dataset.PERISTIWA),
                    """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_peristiwa e
                      STRAIGHT_JOIN register_kesejahteraan r FORCE INDEX (register_kesejahteraan_nik)
                        ON r.batch_id = :kesejahteraan AND r.nik_index = e.nik_index
                     WHERE e.batch_id IN (:events) AND e.jenis = 'MATI' AND e.tanggal_peristiwa <= :kesejahteraan_date
                       AND r.program <> 'TIDAK_ADA'
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "DEAD_ON_AID", Opd.DINAS_SOSIAL, Dataset.YATIM, List.of(Dataset.YATIM, Dataset.PERISTIWA), """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_peristiwa e
                      STRAIGHT_JOIN register_yatim r FORCE INDEX (register_yatim_nik)
                        ON r.batch_id = :yatim AND r.nik_index = e.nik_index
                     WHERE e.batch_id IN (:events) AND e.jenis = 'MATI' AND e.tanggal_peristiwa <= :yatim_date
                       AND r.status_bantuan = 'MENERIMA'
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "TWO_KK",
                    Opd.DINAS_SOSIAL,
                    Dataset.KESEJAHTERAAN,
                    List.of(Dataset.KESEJAHTERAAN, Dataset.PENDUDUK),
                    twoFamilies("kesejahteraan")),
            new ContradictionRule(
                    "TWO_KK",
                    Opd.DINAS_SOSIAL,
                    Dataset.YATIM,
                    List.of(Dataset.YATIM, Dataset.PENDUDUK),
                    twoFamilies("yatim")),
            new ContradictionRule(
                    "ORPHAN_PARENTS_ALIVE",
                    Opd.DINAS_SOSIAL,
                    Dataset.YATIM,
                    List.of(Dataset.YATIM, Dataset.PENDUDUK),
                    """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_yatim r
                      STRAIGHT_JOIN register_penduduk a FORCE INDEX (register_penduduk_nik)
                        ON a.batch_id = :penduduk AND a.nik_index = r.nik_ayah_index
                      STRAIGHT_JOIN register_penduduk i FORCE INDEX (register_penduduk_nik)
                        ON i.batch_id = :penduduk AND i.nik_index = r.nik_ibu_index
                     WHERE r.batch_id = :yatim
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "ORPHAN_NOT_LISTED",
                    Opd.DINAS_SOSIAL,
                    Dataset.PENDUDUK,
                    List.of(Dataset.PENDUDUK, Dataset.YATIM, Dataset.PERISTIWA),
                    """
                    SELECT p.nik_index AS subject, p.batch_id, MIN(p.line) AS line, MIN(p.wilayah) AS wilayah
                      FROM register_penduduk p
                     WHERE p.batch_id = :penduduk AND p.tanggal_lahir > :penduduk_date - INTERVAL 18 YEAR
                       AND (EXISTS (SELECT 1 FROM register_peristiwa e FORCE INDEX (register_peristiwa_nik)
                                    WHERE e.nik_index = p.nik_ayah_index AND e.jenis = 'MATI'
                                      AND e.batch_id IN (:events))
                            OR EXISTS (SELECT 1 FROM register_peristiwa e FORCE INDEX (register_peristiwa_nik)
                                    WHERE e.nik_index = p.nik_ibu_index AND e.jenis = 'MATI'
                                      AND e.batch_id IN (:events)))
                       AND NOT EXISTS (SELECT 1 FROM register_yatim y FORCE INDEX (register_yatim_nik)
                                        WHERE y.batch_id = :yatim AND y.nik_index = p.nik_index)
                     GROUP BY p.nik_index, p.batch_id
                    """),
            new ContradictionRule(
                    "UNDER_15_UNEMPLOYED",
                    Opd.DINAS_TENAGA_KERJA,
                    Dataset.PENGANGGUR,
                    List.of(Dataset.PENGANGGUR),
                    """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_penganggur r
                     WHERE r.batch_id = :penganggur
                       AND TIMESTAMPDIFF(YEAR, r.tanggal_lahir, :penganggur_date) < 15
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "EMPLOYED_REGISTERED",
                    Opd.DINAS_TENAGA_KERJA,
                    Dataset.PENGANGGUR,
                    List.of(Dataset.PENGANGGUR, Dataset.PENDUDUK),
                    """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_penganggur r
                      STRAIGHT_JOIN register_penduduk p FORCE INDEX (register_penduduk_nik)
                        ON p.batch_id = :penduduk AND p.nik_index = r.nik_index
                     WHERE r.batch_id = :penganggur AND r.status = 'AKTIF'
                       AND p.pekerjaan IN ('APARATUR', 'KARYAWAN', 'WIRASWASTA', 'PETANI_NELAYAN', 'BURUH')
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "DESIL_OF_MOVED",
                    Opd.DINAS_SOSIAL,
                    Dataset.KESEJAHTERAAN,
                    List.of(Dataset.KESEJAHTERAAN, Dataset.PENDUDUK, Dataset.PERISTIWA),
                    """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_peristiwa e
                      STRAIGHT_JOIN register_kesejahteraan r FORCE INDEX (register_kesejahteraan_nik)
                        ON r.batch_id = :kesejahteraan AND r.nik_index = e.nik_index
                     WHERE e.batch_id IN (:events) AND e.jenis = 'PINDAH'
                       AND e.tanggal_peristiwa <= :kesejahteraan_date AND r.hubungan = 'KEPALA'
                       AND NOT EXISTS (SELECT 1 FROM register_penduduk p FORCE INDEX (register_penduduk_nik)
                                        WHERE p.batch_id = :penduduk AND p.nik_index = r.nik_index)
                     GROUP BY r.nik_index, r.batch_id
                    """),
            new ContradictionRule(
                    "PARCEL_OF_DEAD",
                    Opd.DINAS_PERTANAHAN,
                    Dataset.TANAH,
                    List.of(Dataset.TANAH, Dataset.PERISTIWA),
                    """
                    SELECT CAST(r.nomor_bidang AS BINARY) AS subject, r.batch_id, MIN(r.line) AS line,
                           MIN(r.wilayah) AS wilayah
                      FROM register_peristiwa e
                      STRAIGHT_JOIN register_tanah r FORCE INDEX (register_tanah_holder)
                        ON r.batch_id = :tanah AND r.nik_pemegang_index = e.nik_index
                     WHERE e.batch_id IN (:events) AND e.jenis = 'MATI'
                     GROUP BY r.nomor_bidang, r.batch_id
                    """),
            new ContradictionRule(
                    "BIRTH_WITHOUT_RESIDENT",
                    Opd.DUKCAPIL,
                    Dataset.PERISTIWA,
                    List.of(Dataset.PERISTIWA, Dataset.PENDUDUK),
                    """
                    SELECT e.nik_index AS subject, e.batch_id, e.line, e.wilayah
                      FROM register_peristiwa e
                     WHERE e.batch_id IN (:events) AND e.jenis = 'LAHIR' AND e.tanggal_lapor <= :penduduk_date
                       AND NOT EXISTS (SELECT 1 FROM register_penduduk p FORCE INDEX (register_penduduk_nik)
                                        WHERE p.batch_id = :penduduk AND p.nik_index = e.nik_index)
                       AND NOT EXISTS (SELECT 1 FROM register_peristiwa gone FORCE INDEX (register_peristiwa_nik)
                                        WHERE gone.nik_index = e.nik_index AND gone.jenis IN ('MATI', 'PINDAH')
                                          AND gone.batch_id IN (:events))
                    """),
            new ContradictionRule(
                    "LAPSED_ACTIVE", Opd.DINAS_TENAGA_KERJA, Dataset.PENGANGGUR, List.of(Dataset.PENGANGGUR), """
                    SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                      FROM register_penganggur r
                     WHERE r.batch_id = :penganggur AND r.status = 'AKTIF' AND r.berlaku_sampai < :penganggur_date
                     GROUP BY r.nik_index, r.batch_id
                    """));

    private static String twoFamilies(String dataset) {
        return """
                SELECT r.nik_index AS subject, r.batch_id, MIN(r.line) AS line, MIN(r.wilayah) AS wilayah
                  FROM register_%1$s r
                  STRAIGHT_JOIN register_penduduk p FORCE INDEX (register_penduduk_nik)
                        ON p.batch_id = :penduduk AND p.nik_index = r.nik_index
                 WHERE r.batch_id = :%1$s AND r.no_kk_index <> p.no_kk_index
                 GROUP BY r.nik_index, r.batch_id
                """.formatted(dataset);
    }
}
