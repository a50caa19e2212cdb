package id.go.padang.carano.city;

/** Who of the parents died before the first file. */
enum Loss {
    NONE,
    FATHER,
    MOTHER,
    BOTH
}
