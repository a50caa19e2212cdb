package id.go.padang.carano.demo;

import id.go.padang.carano.wilayah.KodeWilayah;

/**
 * Brothers and sisters who lost the same parent.
 *
 * @param jenis YATIM, PIATU or YATIM_PIATU
 */
record Family(
        String kk,
        KodeWilayah home,
        String address,
        String rt,
        String rw,
        String jenis,
        String father,
        String mother) {}
