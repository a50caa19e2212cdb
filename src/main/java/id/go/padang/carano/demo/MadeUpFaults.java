package id.go.padang.carano.demo;

import java.util.ArrayList;
import java.util.List;

/** Rows that the front door must refuse, one kind of fault each; their address says so. */
final class MadeUpFaults {

    static final String ADDRESS = "Jalan Contoh Baris Keliru";
    static final int ALL = 13;
    static final int SOME = 7;

    private static final int NIK = 0;
    private static final int KK = 1;
    private static final int NAME = 2;
    private static final int SEX = 3;
    private static final int BORN = 4;
    private static final int AREA = 8;
    private static final int JENIS = 9;
    private static final int STATUS = 10;

    private record Fault(int column, String value) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(NIK, "137109150812901"),
            new Fault(BORN, "2012-02-30"),
            new Fault(AREA, "13.71.09.1099"),
            new Fault(JENIS, "DHUAFA"),
            new Fault(BORN, "1999-05-17"),
            new Fault(NAME, ""),
            new Fault(AREA, "Korong Gadang"),
            new Fault(NIK, "1.37109E+15"),
            new Fault(AREA, "13.06.01.2001"),
            new Fault(STATUS, "LUNAS"),
            new Fault(SEX, "X"),
            new Fault(KK, "13710915"),
            new Fault(BORN, "17-08-2014"));

    private MadeUpFaults() {}

    static List<List<String>> rows(int count) {
        var rows = new ArrayList<List<String>>();
        for (Fault fault : FAULTS.subList(0, count)) {
            var row = new ArrayList<>(sound(rows.size()));
            row.set(fault.column(), fault.value());
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static List<String> sound(int number) {
        var serial = 9901 + number;
        return List.of(
                "13710915" + "0814" + serial,
                "13710901" + "0120" + serial,
                "Contoh Baris Keliru",
                "L",
                "2014-08-15",
                ADDRESS,
                "001",
                "002",
                "13.71.09.1006",
                "YATIM",
                "TERDATA",
                "",
                "",
                "SD");
    }
}
