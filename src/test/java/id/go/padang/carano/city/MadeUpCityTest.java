package id.go.padang.carano.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.city.ReadCity.Row;
import id.go.padang.carano.personal.Nik;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpCityTest {

    private static final int RESIDENTS = 10_000;
    private static final MadeUpCity CITY = MadeUpCity.of(RESIDENTS);
    private static final ReadCity READ = new ReadCity(CITY);

    @Test
    void makesTheSameBytesEveryTime() throws NoSuchAlgorithmException {
        assertThat(digest(MadeUpCity.of(RESIDENTS))).isEqualTo(digest(CITY)).isEqualTo(digest(CITY));
    }

    @Test
    void registersExactlyAsManyResidentsAsAskedFor() {
        assertThat(READ.newest("penduduk")).hasSize(RESIDENTS);
    }

    @Test
    void refusesACityTooSmallToShowAnything() {
        assertThatThrownBy(() -> MadeUpCity.of(100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTheRowsOfEveryFile() {
        for (CityFile file : CITY.files()) {
            assertThat(READ.rows(file.dataset(), file.period()))
                    .as(file.fileName())
                    .hasSize((int) file.rows());
        }
    }

    @Test
    void deliversByTheEndOfThePeriodAndResidentsFirst() {
        assertThat(CITY.files()).extracting(file -> file.period().lastDay()).isSorted();
        assertThat(CITY.files())
                .extracting(CityFile::fileName)
                .hasSize(27)
                .containsSubsequence(
                        "penduduk-2025-S2.csv",
                        "peristiwa-2025-B12.csv",
                        "kesejahteraan-2025-TW4.csv",
                        "yatim-2025-S2.csv",
                        "tanah-2025.csv",
                        "peristiwa-2026-B1.csv",
                        "penduduk-2026-S1.csv",
                        "penganggur-2026-B6.csv");
    }

    @Test
    void writesPlainRowsOfOneWidth() throws IOException {
        for (CityFile file : CITY.files()) {
            try (var stream = file.open()) {
                var lines = new String(stream.readAllBytes(), StandardCharsets.US_ASCII).lines();
                assertThat(lines.map(line -> line.split(",", -1).length).distinct())
                        .as(file.fileName())
                        .hasSize(1);
            }
        }
    }

    @Test
    void givesEveryFamilyCardOneHead() {
        READ.files("penduduk").values().forEach(rows -> {
            var cards = rows.stream().map(row -> row.get("no_kk")).distinct().toList();
            var heads = rows.stream()
                    .filter(row -> row.get("hubungan").equals("KEPALA"))
                    .map(row -> row.get("no_kk"))
                    .toList();
            assertThat(heads).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cards);
        });
    }

    @Test
    void usesSoundNumbersThatNoRegistryGetsTo() {
        var numbers = CITY.files().stream()
                .map(CityFile::dataset)
                .distinct()
                .flatMap(READ::all)
                .flatMap(row -> Stream.of("nik", "no_kk", "nik_ayah", "nik_ibu", "nik_pemegang")
                        .filter(row.cells()::containsKey)
                        .map(row::get))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());

        assertThat(numbers).allMatch(number -> number.startsWith("1371") && number.charAt(12) == '9');
        assertThat(numbers).allMatch(number -> Nik.fault(number).isEmpty());
    }

    @Test
    void givesNoNumberToTwoPeople() {
        READ.files("penduduk")
                .values()
                .forEach(rows -> assertThat(rows.stream().map(Row::nik)).doesNotHaveDuplicates());
    }

    @Test
    void makesParentsEighteenToFortyFiveYearsOlderThanTheirChildren() {
        var residents = READ.newest("penduduk").stream().collect(Collectors.toMap(Row::nik, row -> row));

        assertThat(residents.values().stream()
                        .flatMap(child -> Stream.of("nik_ayah", "nik_ibu")
                                .map(child::get)
                                .filter(residents::containsKey)
                                .map(residents::get)
                                .map(parent -> parent.age(child.date("tanggal_lahir")))))
                .hasSizeGreaterThan(RESIDENTS / 2)
                .allMatch(age -> age >= 18 && age <= 45);
    }

    @Test
    void marriesTheTwoAtTheTopOfAFamilyCard() {
        var partners = READ.newest("penduduk").stream()
                .filter(row -> row.get("hubungan").equals("PASANGAN"))
                .toList();

        assertThat(partners)
                .hasSizeGreaterThan(RESIDENTS / 5)
                .allMatch(row -> row.get("status_kawin").equals("KAWIN"));
    }

    @Test
    void sendsChildrenToSchoolAndNotToWork() {
        var day = READ.newestDay("penduduk");

        for (Row row : READ.newest("penduduk")) {
            if (row.age(day) < 5) {
                assertThat(row.get("pendidikan")).isEqualTo("BELUM_SEKOLAH");
                assertThat(row.get("pekerjaan")).isEqualTo("BELUM_BEKERJA");
            } else if (row.age(day) >= 7 && row.age(day) < 15) {
                assertThat(row.get("pekerjaan")).isEqualTo("PELAJAR");
            }
        }
    }

    @Test
    void namesEverybodyVisiblyAsAnExample() {
        for (String dataset : List.of("penduduk", "peristiwa", "kesejahteraan", "yatim", "penganggur")) {
            assertThat(READ.all(dataset).map(row -> row.get("nama"))).allMatch(name -> name.startsWith("Contoh "));
        }
        assertThat(READ.all("tanah").map(row -> row.get("nama_pemegang"))).allMatch(name -> name.startsWith("Contoh "));
    }

    @Test
    void reportsEveryEventInItsMonthAndNotBeforeItHappened() {
        READ.files("peristiwa")
                .forEach((period, rows) -> assertThat(rows)
                        .allMatch(row -> !row.date("tanggal_lapor").isBefore(period.firstDay())
                                && !row.date("tanggal_lapor").isAfter(period.lastDay())
                                && !row.date("tanggal_peristiwa").isAfter(row.date("tanggal_lapor"))
                                && !row.date("tanggal_peristiwa").isBefore(row.date("tanggal_lahir"))));
    }

    @Test
    void contradictsItselfExactlyWhereItSays() {
        assertThat(Contradictions.of(READ)).containsExactlyInAnyOrderElementsOf(CITY.plantedFaults());
    }

    @Test
    void matchesThePopulationButForWhatItSays() {
        assertThat(Matching.of(READ)).containsExactlyInAnyOrderElementsOf(CITY.plantedMismatches());
    }

    private static String digest(MadeUpCity city) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            city.files().forEach(file -> file.writeTo(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
