package id.go.padang.carano.register;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An orphan in the register.
 *
 * @param wilayah the kelurahan of residence, or the kecamatan when only that is known; empty when neither is
 * @param usia completed years at the reference date
 * @param warnings how many warnings the row was taken over with
 */
record YatimRow(
        long line,
        String nik,
        String noKk,
        String nama,
        String kelamin,
        LocalDate tanggalLahir,
        String alamat,
        String rt,
        String rw,
        Optional<KodeWilayah> wilayah,
        String jenis,
        String status,
        String nikAyah,
        String nikIbu,
        String pendidikan,
        int usia,
        int warnings)
        implements RegisterRow {

    /** The age band of the dimension {@code umur}. */
    String umur() {
        if (usia <= 4) {
            return "0-4";
        } else if (usia <= 6) {
            return "5-6";
        } else if (usia <= 12) {
            return "7-12";
        } else if (usia <= 15) {
            return "13-15";
        }
        return usia <= 17 ? "16-17" : "18";
    }
}
