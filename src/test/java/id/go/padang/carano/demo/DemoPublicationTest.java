package id.go.padang.carano.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.publication.AreaRow;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.PlaceFigures;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts the generated files once more, with nothing but a loop, and compares with what is published. */
@WithDemoData
class DemoPublicationTest {

    private static final int NIK = 0;
    private static final int SEX = 3;
    private static final int BORN = 4;
    private static final int ADDRESS = 5;
    private static final int AREA = 8;
    private static final int JENIS = 9;
    private static final int STATUS = 10;

    @Autowired
    private FigureService figures;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private DemoAccounts accounts;

    private final DemoParcels parcels = new DemoParcels(WithDemoData.RESIDENTS);

    @Test
    void publishesWhatAnIndependentCountOfTheFirstFileFinds() {
        assertPublished(1, DemoParcels.FIRST, bytes(DemoParcels.FIRST));
    }

    @Test
    void publishesWhatAnIndependentCountOfTheSecondFileFinds() {
        assertPublished(2, DemoParcels.SECOND, bytes(DemoParcels.SECOND));
    }

    @Test
    void opensTheFirstPeriodInTheSecondReleaseWithTheSameFigures() {
        var place = new Place.Area(KodeWilayah.KOTA_PADANG);
        var old = read(place, selection(1, DemoParcels.FIRST));
        var carried = read(place, selection(2, DemoParcels.FIRST));

        assertThat(carried.total()).isEqualTo(old.total());
        assertThat(carried.children()).isEqualTo(old.children());
        assertThat(carried.part()).isEqualTo(old.part());
    }

    @Test
    void listsRowsWithoutAKelurahanAsTheirOwnRowAndKeepsTheirNumberSmall() {
        var city = read(new Place.Area(KodeWilayah.KOTA_PADANG), Selection.NEWEST);

        assertThat(city.children().getLast().kode()).isEmpty();
        assertThat(city.children()).hasSize(12);
    }

    @Test
    void showsOfficialStatisticsOfCityAndKecamatanButNotOfAKelurahan() {
        as("pimpinan", () -> {
            assertThat(figures.published(new Place.Area(KodeWilayah.KOTA_PADANG), Selection.NEWEST))
                    .anySatisfy(figure -> {
                        assertThat(figure.indicator()).isEqualTo("penduduk");
                        assertThat(figure.year()).isEqualTo(2024);
                        assertThat(figure.value()).isEqualByComparingTo("946982");
                    });
            assertThat(figures.published(new Place.Area(new KodeWilayah("13.71.09")), Selection.NEWEST))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("153137"));
            assertThat(figures.published(new Place.Area(new KodeWilayah("13.71.09.1006")), Selection.NEWEST))
                    .isEmpty();
            return true;
        });
    }

    @Test
    void leavesWorkForEveryReviewer() {
        assertThat(as("kepala.dinsos", () -> submissions.batches(BatchFilter.ALL, 0, 100)))
                .anyMatch(batch -> batch.status() == BatchStatus.SUBMITTED && batch.waiting());
        assertThat(as("walidata", () -> submissions.batches(BatchFilter.ALL, 0, 100)))
                .anyMatch(batch -> batch.status() == BatchStatus.VERIFIED && batch.waiting());
    }

    @Test
    void hasFaultyAndWarnedRowsInTheFirstFile() {
        var first = as("walidata", () -> submissions.batches(BatchFilter.ALL, 0, 100)).stream()
                .filter(batch -> batch.fileName().equals("yatim-2025-S2.csv"))
                .findFirst()
                .orElseThrow();

        assertThat(first.rejected()).isEqualTo(13);
        assertThat(first.warned()).isPositive();
        assertThat(first.status()).isEqualTo(BatchStatus.PUBLISHED);
    }

    private void assertPublished(int release, Period period, byte[] file) {
        var rows = rows(file);
        for (Wilayah area : wilayahService.all()) {
            var published = read(new Place.Area(area.kode()), selection(release, period));
            assertRow(area.kode().value(), published.total(), inside(area.kode(), rows), period.lastDay());
            var kode = area.kode().value();
            for (AreaRow child : published.children()) {
                var expected = child.kode()
                        .map(below -> inside(below, rows))
                        .orElseGet(() -> rows.stream()
                                .filter(row -> row[AREA].equals(kode) || (kode.equals("13.71") && row[AREA].isEmpty()))
                                .toList());
                assertRow(kode + " > " + child.kode(), child, expected, period.lastDay());
            }
            var sum = published.children().stream()
                    .mapToLong(child -> number(child.value("yatim.total")))
                    .sum();
            assertThat(published.children().isEmpty() ? 0 : number(published.value("yatim.total")))
                    .isEqualTo(sum);
        }
        var city = read(new Place.Area(KodeWilayah.KOTA_PADANG), selection(release, period));
        assertThat(city.part().accepted()).isEqualTo(rows.size());
        assertThat(number(city.value("yatim.total")) + number(city.value("umur.18")))
                .isEqualTo(rows.size());
    }

    private static void assertRow(String where, AreaRow row, List<String[]> people, LocalDate at) {
        var expected = new HashMap<String, Long>();
        Predicate<String[]> child = one -> age(one, at) < 18;
        expected.put("yatim.total", count(people, child));
        for (String jenis : List.of("YATIM", "PIATU", "YATIM_PIATU")) {
            long n = count(people, child.and(one -> one[JENIS].equals(jenis)));
            expected.put("jenis." + jenis, n);
            expected.put("yatim." + jenis.toLowerCase(java.util.Locale.ROOT), n);
        }
        for (String status : List.of("TERDATA", "DIUSULKAN", "MENERIMA")) {
            long n = count(people, child.and(one -> one[STATUS].equals(status)));
            expected.put("status." + status, n);
            expected.put("yatim." + status.toLowerCase(java.util.Locale.ROOT), n);
        }
        for (String sex : List.of("L", "P")) {
            expected.put("kelamin." + sex, count(people, child.and(one -> one[SEX].equals(sex))));
        }
        int[][] bands = {{0, 4}, {5, 6}, {7, 12}, {13, 15}, {16, 17}, {18, 18}};
        for (int[] band : bands) {
            var name = band[0] == 18 ? "18" : band[0] + "-" + band[1];
            expected.put("umur." + name, count(people, one -> age(one, at) >= band[0] && age(one, at) <= band[1]));
        }
        expected.put("yatim.usia18", count(people, one -> age(one, at) == 18));
        expected.forEach((measure, n) -> assertThat(number(row.value(measure)))
                .as("%s %s", where, measure)
                .isEqualTo(n));
    }

    private PlaceFigures read(Place place, Selection selection) {
        return as("pimpinan", () -> figures.read(Dataset.YATIM, place, selection))
                .orElseThrow();
    }

    private <T> T as(String username, Supplier<T> work) {
        var account = new ArrayList<Account>();
        ActingAs.system(() -> account.add(accounts.get(username)));
        return ActingAs.account(account.getFirst(), work);
    }

    private static Selection selection(int release, Period period) {
        return new Selection(Optional.of(release), Optional.of(period));
    }

    private static List<String[]> inside(KodeWilayah area, List<String[]> rows) {
        return rows.stream()
                .filter(row -> area.value().equals("13.71") || row[AREA].startsWith(area.value()))
                .toList();
    }

    private static long count(List<String[]> people, Predicate<String[]> wanted) {
        return people.stream().filter(wanted).count();
    }

    private static long age(String[] row, LocalDate at) {
        return ChronoUnit.YEARS.between(LocalDate.parse(row[BORN]), at);
    }

    private static long number(Value value) {
        return ((Value.Known) value).amount().longValueExact();
    }

    private byte[] bytes(Period period) {
        try (var file = parcels.untidy(period).open()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> rows(byte[] file) {
        Map<String, String[]> byNik = new HashMap<>();
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> !row[ADDRESS].equals(MadeUpFaults.ADDRESS))
                .forEach(row -> assertThat(byNik.put(row[NIK], row)).isNull());
        return List.copyOf(byNik.values());
    }
}
