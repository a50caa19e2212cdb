package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    private static final List<String> BOYS = List.of("L");

    private static final List<CellCount> ROWS = List.of(
            new CellCount(Optional.of(KORONG_GADANG), BOYS, 7),
            new CellCount(Optional.of(KURANJI), BOYS, 2),
            new CellCount(Optional.empty(), BOYS, 1));

    @Test
    void countsARowAtItsAreaAndAtEveryAreaAbove() {
        assertThat(Rollup.cells(ROWS))
                .containsExactlyInAnyOrder(
                        new Cell(Node.of(KORONG_GADANG), BOYS, 7),
                        new Cell(Node.of(KURANJI), BOYS, 9),
                        new Cell(Node.unmappedIn(KURANJI), BOYS, 2),
                        new Cell(Node.of(KOTA), BOYS, 10),
                        new Cell(Node.unmappedIn(KOTA), BOYS, 1));
    }

    @Test
    void acceptsCellsThatAddUp() {
        RollupCheck.require(Rollup.cells(ROWS), 10);
    }

    @Test
    void refusesCellsThatAreNotAllRows() {
        assertThatThrownBy(() -> RollupCheck.require(Rollup.cells(ROWS), 11))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("10")
                .hasMessageContaining("11");
    }

    @Test
    void refusesAnAreaThatDoesNotAddUp() {
        var cells = new ArrayList<>(Rollup.cells(ROWS));
        cells.remove(new Cell(Node.unmappedIn(KURANJI), BOYS, 2));

        assertThatThrownBy(() -> RollupCheck.require(cells, 10))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("13.71.09");
    }
}
