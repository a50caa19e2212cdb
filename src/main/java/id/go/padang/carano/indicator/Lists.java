package id.go.padang.carano.indicator;

import java.util.List;

/** The closed lists that more than one dataset draws on. */
final class Lists {

    static final List<String> KELAMIN = List.of("L", "P");
    static final List<String> YA_TIDAK = List.of("YA", "TIDAK");
    static final List<String> HUBUNGAN = List.of("KEPALA", "PASANGAN", "ANAK", "ORANG_TUA", "FAMILI_LAIN", "LAINNYA");
    static final List<String> PENDIDIKAN =
            List.of("BELUM_SEKOLAH", "BELUM_TAMAT_SD", "SD", "SMP", "SMA", "DIPLOMA", "SARJANA");
    static final List<String> FIVE_YEARS = List.of(
            "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59",
            "60-64", "65-69", "70-74", "75+");

    private Lists() {}
}
