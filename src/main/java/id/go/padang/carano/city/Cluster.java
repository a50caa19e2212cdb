package id.go.padang.carano.city;

/** Coast, fields or town: made up by kecamatan, as good as any for a made-up city. */
enum Cluster {
    PESISIR,
    PERTANIAN,
    PERKOTAAN;

    static Cluster of(int kecamatan, int kelurahan) {
        return switch (kecamatan) {
            case 3, 5 -> PESISIR;
            case 1, 11 -> kelurahan % 3 == 0 ? PESISIR : PERKOTAAN;
            case 7, 8 -> PERTANIAN;
            case 9 -> kelurahan % 2 == 0 ? PERTANIAN : PERKOTAAN;
            default -> PERKOTAAN;
        };
    }
}
