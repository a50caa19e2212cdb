package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class PublicationTest {

    private static final Place CITY = new Place.Area(KodeWilayah.KOTA_PADANG);

    @Autowired
    private PublicationService publicationService;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @Autowired
    private Leftovers leftovers;

    @Autowired
    private ReleaseQueries releases;

    @Autowired
    private FigureQueries figureQueries;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsOneOfTwoPublishersWinAndTellsTheOtherWhoItWas() throws Exception {
        long batch = reader.validated(Period.semester(2022, 1), 40, 1);
        int before = releases.newest();
        var start = new CyclicBarrier(2);
        Callable<Release> publisher = () -> {
            start.await();
            return reader.as("walidata", () -> publicationService.publish(List.of(batch), ""));
        };
        var refused = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(publisher, publisher))) {
                try {
                    assertThat(result.get().number()).isEqualTo(before + 1);
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }

        assertThat(refused).singleElement().isInstanceOf(PublicationRefusedException.class);
        assertThat(refused.getFirst()).hasMessageContaining("Walidata (contoh)");
        assertThat(releases.newest()).isEqualTo(before + 1);
    }

    @Test
    void replacesAPeriodInTheNewReleaseAndLeavesTheOldReleaseAlone() {
        var period = Period.semester(2022, 2);
        var first = publish(reader.validated(period, 60, 2));
        var firstFigures = read(first.number(), period);
        var second = publish(reader.validated(period, 90, 3));

        assertThat(read(first.number(), period)).isEqualTo(firstFigures);
        assertThat(read(second.number(), period).total()).isNotEqualTo(firstFigures.total());
        assertThat(second.parts())
                .filteredOn(part -> part.period().equals(period))
                .hasSize(1);
        assertThat(second.newest(Dataset.YATIM).orElseThrow().period()).isEqualTo(Period.semester(2026, 1));
        assertThat(second.newest(Dataset.STATISTIK)).isPresent();
    }

    @Test
    void withdrawsAPeriodByANewReleaseAndLeavesTheOldOneAlone() {
        var period = Period.semester(2020, 2);
        var published = publish(reader.validated(period, 30, 5));
        var before = read(published.number(), period);

        assertThatThrownBy(() -> withdraw(period, " ")).isInstanceOf(PublicationRefusedException.class);
        var after = withdraw(period, "Berkas tertukar");

        assertThat(after.number()).isEqualTo(published.number() + 1);
        assertThat(after.note()).isEqualTo("Berkas tertukar");
        assertThat(after.parts())
                .containsExactlyElementsOf(published.parts().stream()
                        .filter(part -> !part.period().equals(period))
                        .toList());
        assertThat(read(published.number(), period)).isEqualTo(before);
        assertThatThrownBy(() -> withdraw(period, "Sekali lagi"))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("sudah tidak ada");
    }

    @Test
    void publishesNothingWhenTheSumsDoNotHold() {
        long batch = reader.validated(Period.semester(2021, 1), 20, 4);
        jdbc.sql("UPDATE batch SET accepted_rows = accepted_rows + 1 WHERE id = ?")
                .param(batch)
                .update();
        int before = releases.newest();

        assertThatThrownBy(() -> publish(batch))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("Tidak ada yang diterbitkan");

        assertThat(releases.newest()).isEqualTo(before);
        assertThat(releases.unlinkedParts()).isEmpty();
        jdbc.sql("UPDATE batch SET accepted_rows = accepted_rows - 1 WHERE id = ?")
                .param(batch)
                .update();
        assertThat(publish(batch).number()).isEqualTo(before + 1);
    }

    @Test
    void clearsWhatAStoppedPublicationLeftBehind() {
        var part = new ReleasePart(
                42,
                Dataset.YATIM,
                Period.semester(2030, 1),
                4711,
                "OPD",
                Period.semester(2030, 1).lastDay(),
                1,
                1,
                0,
                Instant.now());
        releases.insertPart(part);
        figureQueries.insertCells(
                42, 0, List.of(new CellCount(Optional.empty(), List.of("YATIM", "0-4", "L", "TERDATA"), 1, 0)));
        figureQueries.insertMeasures(
                42, List.of(new MeasureCount(Node.of(KodeWilayah.KOTA_PADANG), Measures.ROWS, 1, 0)));
        jdbc.sql("INSERT INTO release_claim VALUES (4711, 'somebody', NOW(6))").update();

        assertThat(reader.as(
                        "pimpinan",
                        () -> figures.read(
                                Dataset.YATIM, CITY, new Selection(Optional.empty(), Optional.of(part.period())))))
                .isEmpty();
        leftovers.clear();

        assertThat(releases.unlinkedParts()).isEmpty();
        assertThat(figureQueries.rows(42)).isZero();
        assertThat(figureQueries.measures(42)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM release_claim")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isForWalidataOnly() {
        for (var username : List.of("pimpinan", "operator.dinsos", "kepala.dinsos", "admin", "auditor")) {
            assertThatThrownBy(() -> reader.as(username, () -> publicationService.publish(List.of(1L), "")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void saysThatABatchIsNotReady() {
        assertThatThrownBy(() -> publish(1)).isInstanceOf(PublicationRefusedException.class);
    }

    private Release publish(long batch) {
        return reader.as("walidata", () -> publicationService.publish(List.of(batch), ""));
    }

    private Release withdraw(Period period, String reason) {
        return reader.as("walidata", () -> publicationService.withdraw(Dataset.YATIM, period, reason));
    }

    private PlaceFigures read(int release, Period period) {
        return reader.as(
                        "pimpinan",
                        () -> figures.read(
                                Dataset.YATIM, CITY, new Selection(Optional.of(release), Optional.of(period))))
                .orElseThrow();
    }
}
