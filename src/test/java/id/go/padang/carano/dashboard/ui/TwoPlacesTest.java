package id.go.padang.carano.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class TwoPlacesTest {

    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place PAUH = new Place.Area(new KodeWilayah("13.71.08"));

    @Autowired
    private PlacePage.Maker maker;

    @Autowired
    private FigureService figures;

    @Autowired
    private DemoReader reader;

    @Test
    void saysOfBothWhatTheServiceSaysOfEach() {
        var lines = reader.as("pimpinan", () -> both(KURANJI, PAUH).lines());

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            var code = line.own().indicator().code();
            var each = reader.as("pimpinan", () -> figures.figures(code, List.of(KURANJI, PAUH), Selection.NEWEST));
            assertThat(line.own()).isEqualTo(each.get(KURANJI));
            assertThat(line.other()).isEqualTo(each.get(PAUH));
            assertThat(line.verdict().isPresent())
                    .isEqualTo(line.own().indicator().isRate());
        });
    }

    @Test
    void leavesTheFileWithTheNumbersOfTheScreenAndATrace() {
        var sheet = reader.as("pimpinan", () -> both(KURANJI, PAUH).taken("csv"));
        var lines = reader.as("pimpinan", () -> both(KURANJI, PAUH).lines());

        assertThat(sheet.rows()).hasSameSizeAs(lines);
        assertThat(sheet.columns()).contains("Kuranji", "Pauh");
        for (int i = 0; i < lines.size(); i++) {
            var own = lines.get(i).own();
            assertThat(sheet.rows().get(i).get(1))
                    .isEqualTo(new Cell.Number(own.value(), own.indicator().digits()));
        }
        assertThat(reader.as(
                        "auditor",
                        () -> maker.audit()
                                .find(id.go.padang.carano.audit.AuditFilter.ALL, 0, 1)
                                .getFirst()))
                .satisfies(entry -> assertThat(entry.detail()).contains("beside=wilayah/13.71.08"));
    }

    @Test
    void saysNothingOfAPlaceThatIsNotOpen() {
        assertThat(reader.as("camat.kuranji", () -> both(KURANJI, PAUH).lines()))
                .isEmpty();
        assertThatThrownBy(() ->
                        reader.as("camat.kuranji", () -> both(KURANJI, PAUH).taken("csv")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TwoPlaces both(Place one, Place other) {
        return new TwoPlaces(new PlaceAddress(one, Selection.NEWEST, Choice.NONE), other, maker, Texts.INDONESIAN);
    }
}
