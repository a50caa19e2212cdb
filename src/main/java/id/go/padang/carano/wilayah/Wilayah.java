package id.go.padang.carano.wilayah;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the 115 areas.
 *
 * @param name official name without the level, as in {@code Koto Tangah}
 * @param aliases other spellings in use: BPS, earlier lists
 * @param bpsCode the BPS code, which numbers kecamatan in another order
 * @param latitude degrees; of the point where a label stands
 * @param areaKm2 measured on the map, indicative; 0 where unknown
 */
public record Wilayah(
        KodeWilayah kode,
        String name,
        List<String> aliases,
        String bpsCode,
        double latitude,
        double longitude,
        BigDecimal areaKm2) {

    public Level level() {
        return kode.level();
    }
}
