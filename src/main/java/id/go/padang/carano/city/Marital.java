package id.go.padang.carano.city;

/** Marital status as the population register writes it. */
enum Marital {
    BELUM_KAWIN,
    KAWIN,
    CERAI_HIDUP,
    CERAI_MATI
}
