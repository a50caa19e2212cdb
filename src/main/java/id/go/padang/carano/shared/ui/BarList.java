package id.go.padang.carano.shared.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.go.padang.carano.shared.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A small table whose first number has a bar before it: lighter than a chart, and the numbers are there to read. */
public final class BarList extends NativeTable {

    /**
     * One line.
     *
     * @param quiet whether it stands outside the total that the others add up to
     * @param values one per header; the first is drawn
     */
    public record Bar(String label, boolean quiet, List<Value> values) {

        public Bar {
            values = List.copyOf(values);
        }
    }

    /** @param headers what the numbers are; shown where there is more than one */
    public BarList(String label, List<String> headers, List<Bar> bars) {
        addClassName("bar-list");
        getElement().setAttribute("aria-label", label);
        if (headers.size() > 1) {
            var line = new NativeTableRow(new NativeTableCell(), new NativeTableCell());
            headers.forEach(header -> {
                var cell = new NativeTableHeaderCell(header);
                cell.getElement().setAttribute("scope", "col");
                line.add(cell);
            });
            getHead().add(line);
        }
        var most = bars.stream()
                .map(bar -> amount(bar.values().getFirst()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        Still.fill(getBody(), bars.stream().map(bar -> line(bar, most)).toList());
    }

    private static NativeTableRow line(Bar bar, BigDecimal most) {
        var name = new NativeTableHeaderCell(bar.label());
        name.getElement().setAttribute("scope", "row");
        var drawing = new Span();
        drawing.addClassName("bar");
        drawing.getElement().setAttribute("aria-hidden", "true");
        drawing.getElement().setProperty("innerHTML", svg(amount(bar.values().getFirst()), most));
        var line = new NativeTableRow(name, new NativeTableCell(drawing));
        bar.values().forEach(value -> line.add(ValueText.write(value, 0, new NativeTableCell())));
        if (bar.quiet()) {
            line.addClassName("quiet");
        }
        return line;
    }

    private static String svg(BigDecimal amount, BigDecimal most) {
        double share = most.signum() == 0 ? 0 : 100 * amount.doubleValue() / most.doubleValue();
        return String.format(
                Locale.ROOT, "<svg width=\"100%%\" height=\"12\"><rect width=\"%.2f%%\" height=\"12\"/></svg>", share);
    }

    private static BigDecimal amount(Value value) {
        return value instanceof Value.Known(var amount) ? amount : BigDecimal.ZERO;
    }
}
