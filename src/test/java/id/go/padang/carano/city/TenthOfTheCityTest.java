package id.go.padang.carano.city;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.padang.carano.city.PlantedMismatch.State;
import id.go.padang.carano.city.ReadCity.Row;
import id.go.padang.carano.shared.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TenthOfTheCityTest {

    private static final MadeUpCity CITY = MadeUpCity.of(MadeUpCity.TENTH);
    private static final ReadCity READ = new ReadCity(CITY);

    @Test
    void livesInTheKecamatanAsPublished() throws IOException {
        var published = new ClassPathResource("demo/bobot.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].length() == 8)
                .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
        double total = published.values().stream().mapToDouble(weight -> weight).sum();
        var residents = count(READ.newest("penduduk"), row -> kecamatan(row));

        assertThat(residents).hasSize(11);
        residents.forEach((kecamatan, count) -> assertThat((double) count)
                .as(kecamatan)
                .isCloseTo(
                        MadeUpCity.TENTH * requireNonNull(published.get(kecamatan)) / total,
                        Percentage.withPercentage(1)));
    }

    @Test
    void balancesEveryKecamatanButForAFewCorrections() {
        var periods = List.copyOf(READ.files("penduduk").keySet());
        for (int i = 1; i < periods.size(); i++) {
            balance(periods.get(i - 1), periods.get(i));
        }
    }

    @Test
    void hasOrphansInEveryKelurahan() {
        var orphans = READ.newest("yatim");

        assertThat(orphans).hasSizeBetween(2800, 3200);
        assertThat(count(orphans, row -> row.get("kode_kelurahan"))).hasSize(104);
        assertThat(share(orphans, "jenis", "YATIM")).isCloseTo(0.68, within(0.03));
        assertThat(share(orphans, "jenis", "PIATU")).isCloseTo(0.23, within(0.03));
        assertThat(share(orphans, "status_bantuan", "MENERIMA")).isCloseTo(0.32, within(0.03));
        assertThat(share(orphans, "status_bantuan", "DIUSULKAN")).isCloseTo(0.24, within(0.03));
    }

    @Test
    void contradictsItselfExactlyWhereItSaysAndAFewDozenTimesByEveryRule() {
        var found = Contradictions.of(READ);

        assertThat(new HashSet<>(found)).hasSameSizeAs(found).isEqualTo(Set.copyOf(CITY.plantedFaults()));
        assertThat(count(found, PlantedFault::rule))
                .hasSize(10)
                .allSatisfy((rule, count) -> assertThat(count).isBetween(20, 100));
    }

    @Test
    void matchesThePopulationButForThreeRowsInAHundred() {
        var found = Matching.of(READ);

        assertThat(count(found, Function.identity())).isEqualTo(count(CITY.plantedMismatches(), Function.identity()));
        assertThat(count(found, PlantedMismatch::state)).hasSize(State.values().length);
        for (String dataset : List.of("kesejahteraan", "yatim", "penganggur", "tanah")) {
            var newest = READ.files(dataset).lastKey();
            long wrong = found.stream()
                    .filter(mismatch -> mismatch.dataset().equals(dataset)
                            && mismatch.period().equals(newest))
                    .count();
            assertThat((double) wrong / READ.newest(dataset).size()).as(dataset).isBetween(0.02, 0.05);
        }
    }

    @Test
    void listsAsManyPeopleAsTheRegistersOfTheCityDo() {
        double residents = MadeUpCity.TENTH;

        assertThat(READ.newest("kesejahteraan").size() / residents).isBetween(0.40, 0.44);
        assertThat(READ.newest("penganggur").size() / residents).isBetween(0.017, 0.026);
        assertThat(READ.newest("tanah").size() / residents).isBetween(0.22, 0.28);
    }

    private static void balance(Period from, Period to) {
        var before = READ.rows("penduduk", from);
        var after = READ.rows("penduduk", to);
        var events = READ.files("peristiwa").entrySet().stream()
                .filter(file -> file.getKey().lastDay().isAfter(from.lastDay())
                        && !file.getKey().lastDay().isAfter(to.lastDay()))
                .flatMap(file -> file.getValue().stream())
                .toList();
        var counted = count(after, row -> kecamatan(row));

        balance(before, events, row -> kecamatan(row))
                .forEach((kecamatan, expected) -> assertThat(expected)
                        .as(kecamatan + " in " + to)
                        .isCloseTo(requireNonNull(counted.get(kecamatan)), within(3 + expected / 500)));
        assertThat(unexplained(before, events, after) / (double) after.size()).isBetween(0.0003, 0.001);
    }

    private static Map<String, Integer> balance(List<Row> before, List<Row> events, Function<Row, String> key) {
        var balance = new HashMap<>(count(before, key));
        events.forEach(row -> balance.merge(key.apply(row), effect(row.get("jenis")), Integer::sum));
        return balance;
    }

    private static long unexplained(List<Row> before, List<Row> events, List<Row> after) {
        var people = balance(before, events, Row::nik);
        after.forEach(row -> people.merge(row.nik(), -1, Integer::sum));
        return people.values().stream().filter(difference -> difference != 0).count();
    }

    private static int effect(String kind) {
        return switch (kind) {
            case "LAHIR", "DATANG" -> 1;
            case "MATI", "PINDAH" -> -1;
            default -> 0;
        };
    }

    private static String kecamatan(Row row) {
        return row.get("kode_kelurahan").substring(0, 8);
    }

    private static double share(List<Row> rows, String column, String value) {
        return (double) rows.stream()
                        .filter(row -> row.get(column).equals(value))
                        .count()
                / rows.size();
    }

    private static <T, K> Map<K, Integer> count(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.summingInt(row -> 1)));
    }
}
