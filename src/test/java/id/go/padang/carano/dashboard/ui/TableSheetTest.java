package id.go.padang.carano.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.TableExport;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.shared.Value;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class TableSheetTest {

    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Selection GIRLS = Selection.NEWEST.with(new Filter(Map.of("kelamin", Set.of("P"))));

    @Autowired
    private PlacePage.Maker maker;

    @Autowired
    private FigureService figures;

    @Autowired
    private AuditService audit;

    @Autowired
    private DemoReader reader;

    @Test
    void holdsExactlyTheChosenColumnsAndTheSameNumbersAsTheScreen() {
        var sheet = reader.as("pimpinan", () -> taken(KURANJI, GIRLS, "yatim.per_1000", "penganggur:durasi"));
        var yatim = reader.as("pimpinan", () -> figures.read("yatim", KURANJI, GIRLS))
                .orElseThrow();

        assertThat(sheet.columns())
                .containsExactly(
                        "Kode",
                        "Wilayah",
                        "Anak yatim: Anak yatim, piatu, dan yatim piatu per 1.000 penduduk usia 0–19 tahun",
                        "Anak yatim: ±",
                        "Pencari kerja (AK-1): Lama menganggur: Kurang dari 12 bulan",
                        "Pencari kerja (AK-1): Lama menganggur: 12 bulan atau lebih");
        assertThat(number(sheet.rows().getLast(), 2)).isEqualTo(yatim.value("yatim.per_1000"));
        assertThat(number(sheet.rows().getFirst(), 2))
                .isEqualTo(yatim.children().getFirst().value("yatim.per_1000"));
        assertThat(sheet.sources())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("Anak yatim. Sumber: Dinas Sosial"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Disaring menurut Jenis kelamin: Perempuan."));
    }

    @Test
    void hidesInAFileWhatItHidesOnTheScreen() {
        var sheet = reader.as("dewan-1", () -> taken(KURANJI, Selection.NEWEST, "yatim:umur"));
        var open = reader.as("dewan-1", () -> figures.read("yatim", KURANJI, Selection.NEWEST))
                .orElseThrow();

        for (int row = 0; row < open.children().size(); row++) {
            assertThat(number(sheet.rows().get(row), 2))
                    .isEqualTo(open.children().get(row).value("umur.0-4"));
        }
        assertThat(sheet.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell instanceof Cell.Number(Value.Suppressed ignored, int digits)))
                .isNotEmpty();
        assertThat(new String(TableExport.csv(sheet, Texts.INDONESIAN), StandardCharsets.UTF_8))
                .contains(";…")
                .doesNotContainPattern("(?m)(^|;)[=+@-]");
    }

    @Test
    void leavesATraceWithoutAnythingPersonal() {
        reader.as("dewan-1", () -> taken(KURANJI, GIRLS, "yatim.total"));

        var entry = reader.as("auditor", () -> audit.find(everything(), 0, 20)).stream()
                .filter(one -> one.action().equals("TABLE_EXPORTED"))
                .findFirst();
        assertThat(entry.map(AuditEntry::subject)).contains("wilayah/13.71.09");
        assertThat(entry.map(AuditEntry::detail).orElseThrow())
                .startsWith("format=csv release=")
                .endsWith("filter=kelamin=P columns=yatim.total");
    }

    @Test
    void givesNothingOfAPlaceThatIsNotOpen() {
        assertThatThrownBy(
                        () -> reader.as("lurah.korong-gadang", () -> taken(KURANJI, Selection.NEWEST, "yatim.total")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Sheet taken(Place place, Selection selection, String... columns) {
        var choice = new Choice(Optional.empty(), Optional.empty(), List.of(columns), Optional.empty());
        return new TableSheet("Kuranji", new PlaceAddress(place, selection, choice), maker, Texts.INDONESIAN)
                .taken("csv");
    }

    private static Value number(List<Cell> row, int column) {
        return row.get(column) instanceof Cell.Number(var value, var digits) ? value : Value.missing();
    }

    private static AuditFilter everything() {
        return AuditFilter.ALL;
    }
}
