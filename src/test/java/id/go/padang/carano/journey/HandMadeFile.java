package id.go.padang.carano.journey;

import com.microsoft.playwright.options.FilePayload;
import id.go.padang.carano.wilayah.Wilayah;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A small register as an operator would bring it: good rows for every kelurahan, then rows with faults. */
final class HandMadeFile {

    static final String NAME = "yatim-perjalanan.csv";
    static final int PER_KELURAHAN = 6;
    static final int FAULTY = 3;

    private static final String HEADER = "nik;no_kk;nama;jenis_kelamin;tanggal_lahir;alamat;rt;rw;kode_kelurahan;"
            + "jenis;status_bantuan;nik_ayah;nik_ibu;pendidikan";
    private static final List<String> KINDS = List.of("YATIM", "YATIM", "PIATU", "YATIM", "YATIM_PIATU", "YATIM");
    private static final List<String> STATES = List.of("TERDATA", "DIUSULKAN", "MENERIMA");

    private HandMadeFile() {}

    static FilePayload of(List<Wilayah> kelurahan) {
        var text = new StringBuilder("\uFEFF").append(HEADER).append("\r\n");
        int serial = 1;
        for (Wilayah area : kelurahan) {
            for (int child = 0; child < PER_KELURAHAN; child++) {
                text.append(row(serial++, area.kode().value(), child)).append("\r\n");
            }
        }
        text.append(
                "12345;1371090101200001;Salah Nik;L;2015-01-01;Jalan Contoh;1;1;13.71.09.1001;YATIM;TERDATA;;;SD\r\n");
        text.append(row(serial++, "13.71.99.1001", 1)).append("\r\n");
        text.append(row(serial, "13.71.09.1001", 4).replace(";2014-", ";2034-")).append("\r\n");
        return new FilePayload(NAME, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Twelve good rows under whatever headers. */
    static FilePayload few(String name, UnaryOperator<String> headers) {
        var text = new StringBuilder(headers.apply(HEADER)).append("\r\n");
        for (int child = 0; child < 2 * PER_KELURAHAN; child++) {
            text.append(row(7_000 + child, "13.71.09.1001", child % PER_KELURAHAN))
                    .append("\r\n");
        }
        return new FilePayload(name, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String row(int serial, String kode, int child) {
        boolean girl = child % 2 == 1;
        var born = LocalDate.of(2010 + child, 3, 5 + child);
        var nik = "137109%02d%s%04d"
                .formatted(
                        born.getDayOfMonth() + (girl ? 40 : 0),
                        DateTimeFormatter.ofPattern("MMyy", Locale.ROOT).format(born),
                        serial);
        return String.join(
                ";",
                nik,
                "137109010120%04d".formatted(serial),
                "Contoh Perjalanan " + letters(serial),
                girl ? "P" : "L",
                born.toString(),
                "Jalan Contoh",
                "1",
                "2",
                kode,
                KINDS.get(child),
                STATES.get(child % STATES.size()),
                "",
                "",
                "SD");
    }

    // digits in a name would be a warning
    private static String letters(int number) {
        var text = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            text.append((char) ('a' + rest % 26));
        }
        return text.toString();
    }
}
