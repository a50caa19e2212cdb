package id.go.padang.carano.demo;

import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Personal numbers that pass every check and belong to nobody: the serial of a day and kecamatan starts at 9001, where
 * no registry ever gets to, since serials count the births of one day in one kecamatan from 0001.
 */
final class MadeUpNumbers {

    private static final int FIRST_SERIAL = 9001;
    private static final int DAY_OF_WOMEN = 40;

    private final Map<String, Integer> next = new HashMap<>();

    String nik(KodeWilayah registeredIn, LocalDate born, boolean woman) {
        int day = born.getDayOfMonth() + (woman ? DAY_OF_WOMEN : 0);
        return numbered("%s%02d%s"
                .formatted(
                        digits(registeredIn),
                        day,
                        DateTimeFormatter.ofPattern("MMyy").format(born)));
    }

    String kk(KodeWilayah issuedIn, LocalDate issued) {
        return numbered(digits(issuedIn) + DateTimeFormatter.ofPattern("ddMMyy").format(issued));
    }

    private String numbered(String prefix) {
        return prefix + next.merge(prefix, FIRST_SERIAL, (serial, first) -> serial + 1);
    }

    private static String digits(KodeWilayah area) {
        return area.value().replace(".", "").substring(0, 6);
    }
}
