package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.SeedCatalogue;
import id.go.padang.carano.register.CellCount;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final KodeWilayah KOTA = KodeWilayah.KOTA_PADANG;
    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");
    private static final KodeWilayah KORONG_GADANG = new KodeWilayah("13.71.09.1006");
    private static final List<String> BOYS = List.of("YATIM", "0-4", "L", "TERDATA");
    private static final List<String> GIRLS_OF_18 = List.of("PIATU", "18", "P", "MENERIMA");
    private static final Measures MEASURES = new Measures(SeedCatalogue.dataset(Dataset.YATIM));

    private static final List<CellCount> ROWS = List.of(
            new CellCount(Optional.of(KORONG_GADANG), BOYS, 7, 70),
            new CellCount(Optional.of(KORONG_GADANG), GIRLS_OF_18, 5, 50),
            new CellCount(Optional.of(KURANJI), BOYS, 2, 20),
            new CellCount(Optional.empty(), BOYS, 1, 10));

    @Test
    void countsARowAtItsAreaAndAtEveryAreaAbove() {
        assertThat(counted())
                .filteredOn(count -> count.measure().equals("yatim.total"))
                .containsExactlyInAnyOrder(
                        new MeasureCount(Node.of(KORONG_GADANG), "yatim.total", 7, 70),
                        new MeasureCount(Node.of(KURANJI), "yatim.total", 9, 90),
                        new MeasureCount(Node.unmappedIn(KURANJI), "yatim.total", 2, 20),
                        new MeasureCount(Node.of(KOTA), "yatim.total", 10, 100),
                        new MeasureCount(Node.unmappedIn(KOTA), "yatim.total", 1, 10));
    }

    @Test
    void countsEveryRowEvenWhereTheTotalLeavesItOut() {
        assertThat(counted())
                .contains(
                        new MeasureCount(Node.of(KOTA), Measures.ROWS, 15, 150),
                        new MeasureCount(Node.of(KOTA), "umur.18", 5, 50));
    }

    @Test
    void acceptsCountsThatAddUp() {
        RollupCheck.require(counted(), 15);
    }

    @Test
    void refusesCountsThatAreNotAllRows() {
        assertThatThrownBy(() -> RollupCheck.require(counted(), 16))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("15")
                .hasMessageContaining("16");
    }

    private static List<MeasureCount> counted() {
        return Tally.of(new Cells(MEASURES.dimensions(), ROWS), MEASURES.counted(List.of()));
    }

    @Test
    void refusesAnAreaThatDoesNotAddUp() {
        var counts = new ArrayList<>(counted());
        counts.remove(new MeasureCount(Node.unmappedIn(KURANJI), "yatim.total", 2, 20));

        assertThatThrownBy(() -> RollupCheck.require(counts, 15))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("13.71.09");
    }
}
