package id.go.padang.carano.wilayah;

import java.util.List;

/**
 * A council constituency in one election.
 *
 * @param electionYear the version: constituencies change between elections
 * @param number 1-based, printed in Roman numerals
 * @param seats seats in the council
 */
public record Dapil(int electionYear, int number, int seats, List<KodeWilayah> kecamatan) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** The number as it is written, as in {@code III}. */
    public String roman() {
        return ROMAN.get(number - 1);
    }

    public boolean contains(KodeWilayah wilayah) {
        return kecamatan.stream().anyMatch(part -> part.contains(wilayah));
    }
}
