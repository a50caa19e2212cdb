package id.go.padang.carano.demo;

import id.go.padang.carano.city.CityFile;
import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.demo.DemoDelivery.Parcel;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchStatus;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is delivered to a demonstration, and how far each delivery gets. */
final class DemoParcels {

    static final Period FIRST = Period.semester(2025, 2);
    static final Period SECOND = Period.semester(2026, 1);

    private static final LocalDate END_OF_FIRST = FIRST.lastDay();

    private final List<CityFile> files;

    DemoParcels(int residents) {
        files = MadeUpCity.of(residents).files();
    }

    /** Everything up to the end of 2025, and the statistics of others. */
    List<Parcel> first() {
        return Stream.concat(
                        Stream.of(statistik(2024, "statistik")),
                        files.stream()
                                .filter(file -> !file.period().lastDay().isAfter(END_OF_FIRST))
                                .map(DemoParcels::parcel))
                .toList();
    }

    /** The first half of 2026. */
    List<Parcel> second() {
        return files.stream()
                .filter(file -> file.period().lastDay().isAfter(END_OF_FIRST))
                .map(DemoParcels::parcel)
                .toList();
    }

    /** What still waits for somebody. */
    Map<Parcel, BatchStatus> waiting() {
        var orphans = orphans(SECOND);
        return Map.of(
                new Parcel(Dataset.YATIM, SECOND, "yatim-2026-S1-perbaikan.csv", new Untidy(orphans, 0)::open),
                BatchStatus.SUBMITTED,
                statistik(2025, "statistik-2025"),
                BatchStatus.VERIFIED);
    }

    /** The orphan file of a period as it is delivered. */
    Untidy untidy(Period period) {
        return untidy(orphans(period));
    }

    private CityFile orphans(Period period) {
        return files.stream()
                .filter(file ->
                        file.dataset().equals(Dataset.YATIM) && file.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Parcel parcel(CityFile file) {
        return file.dataset().equals(Dataset.YATIM)
                ? new Parcel(file.dataset(), file.period(), file.fileName(), untidy(file)::open)
                : new Parcel(file.dataset(), file.period(), file.fileName(), file::open);
    }

    private static Untidy untidy(CityFile file) {
        return new Untidy(file, file.period().equals(SECOND) ? MadeUpFaults.SOME : MadeUpFaults.ALL);
    }

    private static Parcel statistik(int year, String resource) {
        return new Parcel(
                Dataset.STATISTIK,
                Period.year(year),
                "statistik-" + year + ".csv",
                () -> new ByteArrayInputStream(Csv.bytes("demo/" + resource + ".csv")));
    }
}
