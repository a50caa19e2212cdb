package id.go.padang.carano.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.go.padang.carano.shared.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private final UI window = new UI();
    private final FigureTable table;

    FigureTableTest() {
        // tables write in the language of a window
        UI.setCurrent(window);
        table = new FigureTable(
                "Tabel",
                "Kecamatan",
                List.of(new FigureTable.Column("n", "Jumlah", "", 0)),
                List.of(row("Padang Selatan", 3), row("Bungus", 1), row("Kuranji", 2)),
                List.of(row("Jumlah", 6)),
                href -> {});
    }

    @AfterEach
    void closeWindow() {
        UI.setCurrent(null);
    }

    @Test
    void sortsByNameBothWaysAndBackToTheNaturalOrderAndShowsAnArrowOnlyWhenSorted() {
        assertThat(html()).doesNotContain("aria-sort");

        table.sortByName();
        assertThat(names()).containsExactly("Bungus", "Kuranji", "Padang Selatan");
        assertThat(html()).contains("aria-sort=\"ascending\"");

        table.sortByName();
        assertThat(names()).containsExactly("Padang Selatan", "Kuranji", "Bungus");

        table.sortByName();
        assertThat(names()).containsExactly("Padang Selatan", "Bungus", "Kuranji");
        assertThat(html()).doesNotContain("aria-sort");
    }

    @Test
    void sortsByAColumnLargestFirst() {
        table.sortBy("n");

        assertThat(names()).containsExactly("Padang Selatan", "Kuranji", "Bungus");
    }

    private List<String> names() {
        return table.sortedRows().stream().map(FigureTable.Row::name).toList();
    }

    private String html() {
        return table.getElement().getOuterHTML();
    }

    private static FigureTable.Row row(String name, long n) {
        return new FigureTable.Row(name, Optional.empty(), Map.of("n", Value.of(n)));
    }
}
