package id.go.padang.carano.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.CityFile;
import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts the files of the made-up city with nothing but a loop, and compares with what is published of them. */
@WithDemoData
class EveryRegisterPublishedTest {

    private static final List<CityFile> FILES =
            MadeUpCity.of(WithDemoData.RESIDENTS).files();

    private record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean in(Wilayah area) {
            return area.kode().contains(new KodeWilayah(get("kode_kelurahan")));
        }
    }

    @Autowired
    private FigureService figures;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private DemoReader reader;

    @ParameterizedTest
    @CsvSource({
        "penduduk-2026-S1.csv,        penduduk.total,            , ",
        "penduduk-2025-S2.csv,        penduduk.kk,               hubungan, KEPALA",
        "penduduk-2026-S1.csv,        penduduk.perempuan,        jenis_kelamin, P",
        "penduduk-2026-S1.csv,        pekerjaan.PETANI_NELAYAN,  pekerjaan, PETANI_NELAYAN",
        "peristiwa-2026-B6.csv,       peristiwa.mati,            jenis, MATI",
        "kesejahteraan-2026-TW2.csv,  kesejahteraan.jiwa,        , ",
        "kesejahteraan-2026-TW2.csv,  kesejahteraan.total,       hubungan, KEPALA",
        "penganggur-2026-B6.csv,      penganggur.tidak_aktif,    status, TIDAK_AKTIF",
        "tanah-2025.csv,              tanah.total,               , ",
        "tanah-2024.csv,              tanah.kaum,                jenis_pemegang, KAUM",
    })
    void publishesAtEveryLevelWhatTheFileHolds(String fileName, String measure, @Nullable String column, String value) {
        var file = file(fileName);
        var rows = rows(file, row -> column == null || row.get(column).equals(value));
        for (Wilayah area : wilayahService.all()) {
            long expected = rows.stream().filter(row -> row.in(area)).count();
            // a lapsed card counts as not active whatever its file says; the file plants some
            long lapsed = measure.equals("penganggur.tidak_aktif") ? lapsed(file, area) : 0;

            assertThat(read(file, area).value(measure))
                    .as("%s %s", area.kode(), measure)
                    .isEqualTo(Value.of(expected + lapsed));
        }
    }

    @ParameterizedTest
    @CsvSource("tanah-2025.csv")
    void addsUpTheSquareMetresOfEveryParcel(String fileName) {
        var file = file(fileName);
        for (Wilayah area : wilayahService.all()) {
            long expected = rows(file, row -> row.in(area)).stream()
                    .mapToLong(row -> Long.parseLong(row.get("luas_m2")))
                    .sum();

            assertThat(read(file, area).value("tanah.luas"))
                    .as(area.kode().value())
                    .isEqualTo(Value.of(expected));
        }
    }

    private static long lapsed(CityFile file, Wilayah area) {
        return rows(
                        file,
                        row -> row.get("status").equals("AKTIF")
                                && row.get("berlaku_sampai")
                                                .compareTo(
                                                        file.period().lastDay().toString())
                                        < 0
                                && row.in(area))
                .size();
    }

    private PlaceFigures read(CityFile file, Wilayah area) {
        return reader.as(
                        "walidata",
                        () -> figures.read(
                                file.dataset(),
                                new Place.Area(area.kode()),
                                new Selection(Optional.empty(), Optional.of(file.period()))))
                .orElseThrow();
    }

    private static CityFile file(String name) {
        return FILES.stream()
                .filter(file -> file.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(CityFile file, Predicate<Row> wanted) {
        try (var text = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            var names = text.readLine().split(",", -1);
            return text.lines()
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(IntStream.range(0, names.length)
                            .boxed()
                            .collect(Collectors.toMap(i -> names[i], i -> cells[i]))))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
