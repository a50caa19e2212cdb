package id.go.padang.carano.program.ui;

import java.util.List;

/** The file that people fill in: its columns and two rows that show how. */
final class GoalTemplate {

    static final List<String> COLUMNS = List.of(
            "kode",
            "sasaran",
            "indikator",
            "satuan",
            "arah",
            "tahun_dasar",
            "nilai_dasar",
            "tahun",
            "target",
            "opd",
            "peran",
            "kontribusi",
            "satuan_kontribusi",
            "bersama_opd",
            "bersama_jumlah",
            "kode_program",
            "nama_program",
            "anggaran",
            "sumber");

    static final List<List<String>> EXAMPLE = List.of(
            row(
                    "S9",
                    "Contoh sasaran",
                    "kemiskinan",
                    "persen",
                    "TURUN",
                    "2024",
                    "4,06",
                    "2029",
                    "3,5",
                    "1.06.0.00.0.00.01.0000",
                    "UTAMA",
                    "60",
                    "PERSEN",
                    "",
                    "",
                    "1.06.05",
                    "Contoh program",
                    "1000000000",
                    "Contoh"),
            row(
                    "S9",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "2.07.3.31.0.00.01.0000",
                    "PENDUKUNG",
                    "40",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));

    private GoalTemplate() {}

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
