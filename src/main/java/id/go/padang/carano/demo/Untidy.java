package id.go.padang.carano.demo;

import id.go.padang.carano.city.CityFile;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An orphan file as it arrives in life: some rows without a kelurahan, and faulty rows among the good ones. */
record Untidy(CityFile file, int faults) {

    private static final int AREA = 8;
    private static final int KECAMATAN_ONLY = 230;
    private static final int NO_AREA = 700;
    private static final int KECAMATAN_CODE = 8;

    InputStream open() {
        var rows = rows();
        var header = rows.removeFirst();
        var faulty = MadeUpFaults.rows(faults);
        int gap = rows.size() / (faulty.size() + 1);
        for (int i = 0; i < faulty.size(); i++) {
            rows.add((i + 1) * gap, String.join(",", faulty.get(i)));
        }
        rows.addFirst(header);
        return new ByteArrayInputStream((String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            for (var row = reader.readLine(); row != null; row = reader.readLine()) {
                rows.add(rows.isEmpty() ? row : withArea(row, rows.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String withArea(String row, int number) {
        if (number % KECAMATAN_ONLY != 0 && number % NO_AREA != 0) {
            return row;
        }
        var cells = row.split(",", -1);
        cells[AREA] = number % NO_AREA == 0 ? "" : cells[AREA].substring(0, KECAMATAN_CODE);
        return String.join(",", cells);
    }
}
