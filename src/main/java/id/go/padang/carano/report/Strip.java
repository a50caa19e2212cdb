package id.go.padang.carano.report;

import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/**
 * One strip of a report from edge to edge, as the frame asks for it by these names.
 *
 * @param block changes where a strip needs some room below it to begin
 * @param chapter a heading over a pair; other strips carry their own
 */
record Strip(
        String kind,
        int block,
        String chapter,
        @Nullable Piece left,
        @Nullable Piece right) {

    static final String FLOW = "flow";
    static final String WHOLE = "whole";
    static final String PAIR = "pair";
    static final String BOXED = "boxed";
    static final String CLOSING = "closing";
    static final String BREAK = "break";

    /**
     * A template with everything that fills it.
     *
     * @param source its rows from the first, every time anew: a piece that does not fit is laid out again on the next
     *     page
     */
    record Piece(JasperReport template, Map<String, Object> parameters, Supplier<JRDataSource> source) {

        JRDataSource rows() {
            return source.get();
        }
    }

    static Strip plain(String kind, int block) {
        return new Strip(kind, block, "", null, null);
    }

    static Strip of(String kind, int block, Piece piece) {
        return new Strip(kind, block, "", piece, null);
    }

    @Nullable
    JasperReport template() {
        return left == null ? null : left.template();
    }

    @Nullable
    Map<String, Object> parameters() {
        return left == null ? null : left.parameters();
    }

    @Nullable
    JRDataSource rows() {
        return left == null ? null : left.rows();
    }

    @Nullable
    JasperReport rightTemplate() {
        return right == null ? null : right.template();
    }

    @Nullable
    Map<String, Object> rightParameters() {
        return right == null ? null : right.parameters();
    }

    @Nullable
    JRDataSource rightRows() {
        return right == null ? null : right.rows();
    }
}
