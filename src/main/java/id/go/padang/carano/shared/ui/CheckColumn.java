package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A first column of checkboxes, each named after its row in the reader's language, which Grid's own are not. */
public final class CheckColumn<T> {

    private final Set<T> chosen = new LinkedHashSet<>();

    /** @param name what a row is called, as in {@code Anak yatim Semester I 2026} */
    public CheckColumn(Grid<T> grid, String header, Function<T, String> name, Consumer<Set<T>> whenChanged) {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var column = grid.addComponentColumn(row -> {
                    var box = new Checkbox(chosen.contains(row));
                    box.setAriaLabel(header + " " + name.apply(row));
                    box.addValueChangeListener(change -> {
                        if (change.getValue()) {
                            chosen.add(row);
                        } else {
                            chosen.remove(row);
                        }
                        whenChanged.accept(chosen());
                    });
                    return box;
                })
                .setHeader(new HiddenText(header))
                .setFlexGrow(0)
                .setWidth("3.5rem");
        grid.setColumnOrder(
                Stream.concat(Stream.of(column), grid.getColumns().stream().filter(other -> other != column))
                        .toList());
    }

    public Set<T> chosen() {
        return Set.copyOf(chosen);
    }

    /** Forgets every choice; the grid's items are to be set anew by the caller. */
    public void clear() {
        chosen.clear();
    }
}
