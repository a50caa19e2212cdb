package id.go.padang.carano.city;

/** Place in the family card. */
enum Relation {
    KEPALA,
    PASANGAN,
    ANAK,
    ORANG_TUA,
    FAMILI_LAIN,
    LAINNYA
}
