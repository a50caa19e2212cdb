package id.go.padang.carano.report;

import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Align;
import id.go.padang.carano.report.page.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a table is built: its columns with their widths, and what it has beside them.
 *
 * @param over words over neighbouring columns
 * @param sections whether rows stand in sections
 */
record TableBlueprint(int width, List<Bay> bays, List<Span> over, boolean head, boolean sections) implements Blueprint {

    private static final int MANY = 9;
    private static final int ROW = 14;
    private static final int HEAD = 16;
    private static final int OVER = 12;
    private static final String SUM = """
            <conditionalStyle bold="true"><conditionExpression><![CDATA[$F{sum}]]></conditionExpression><box>\
            <topPen lineWidth="0.6" lineColor="#1B2326"/><bottomPen lineWidth="0.6" lineColor="#1B2326"/></box>\
            </conditionalStyle>\
            """;

    /** A column where it stands. */
    record Bay(int x, int width, Align align, boolean strong, boolean drawn) {}

    /** The words over some columns, a little shorter than they are together. */
    record Span(int number, int x, int width) {}

    static TableBlueprint of(Table table, int width) {
        var bays = bays(table, width);
        return new TableBlueprint(
                width,
                bays,
                spans(table.columns(), bays),
                table.columns().stream().anyMatch(column -> !column.head().isEmpty()),
                table.rows().stream().anyMatch(row -> !row.section().isEmpty()));
    }

    private static List<Bay> bays(Table table, int width) {
        int all = table.columns().stream().mapToInt(Column::weight).sum();
        var bays = new ArrayList<Bay>();
        int passed = 0;
        int x = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            passed += column.weight();
            int end = Math.round((float) width * passed / all);
            int place = i;
            boolean drawn = table.rows().stream().anyMatch(row -> row.cells().get(place) instanceof Cell.Bar);
            bays.add(new Bay(x, end - x, column.align(), column.strong(), drawn));
            x = end;
        }
        return bays;
    }

    private static List<Span> spans(List<Column> columns, List<Bay> bays) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < columns.size(); i++) {
            var words = columns.get(i).over();
            int end = i;
            while (end + 1 < columns.size() && columns.get(end + 1).over().equals(words)) {
                end++;
            }
            if (!words.isEmpty()) {
                int x = bays.get(i).x() + 3;
                spans.add(new Span(i, x, bays.get(end).x() + bays.get(end).width() - x));
            }
            i = end;
        }
        return spans;
    }

    @Override
    public String jrxml(String name) {
        var jrxml = Jrxml.subreport(name, width);
        if (!isDrawn()) {
            jrxml.raw(row("first", "cellLeft"))
                    .raw(row("next", "cellLeftGap"))
                    .raw(row("number", "cell"))
                    .raw(row("strong", "total"));
        }
        jrxml.headingParameters();
        if (head) {
            IntStream.range(0, bays.size()).forEach(i -> jrxml.textParameter("head" + i));
            over.forEach(span -> jrxml.textParameter("over" + span.number()));
        }
        jrxml.textField("section").field("sum", "java.lang.Boolean");
        for (int i = 0; i < bays.size(); i++) {
            jrxml.field(
                    "cell" + i, bays.get(i).drawn() ? "net.sf.jasperreports.renderers.Renderable" : "java.lang.String");
        }
        if (sections) {
            addSections(jrxml);
        }
        jrxml.heading(width);
        if (head) {
            addHead(jrxml);
        }
        addRow(jrxml);
        return jrxml.end();
    }

    private void addSections(Jrxml jrxml) {
        jrxml.raw("""
                <group name="section" keepTogether="true" reprintHeaderOnEachPage="true">
                <expression><![CDATA[$F{section}]]></expression>
                <groupHeader><band height="19">
                <printWhenExpression><![CDATA[!$F{section}.isEmpty()]]></printWhenExpression>
                <element kind="textField" x="0" y="6" width="%d" height="13" style="section" bookmarkLevel="2">
                <expression><![CDATA[$F{section}]]></expression></element>
                </band></groupHeader></group>\
                """.formatted(width));
    }

    private void addHead(Jrxml jrxml) {
        int top = over.isEmpty() ? 0 : OVER;
        jrxml.raw("<columnHeader height=\"" + (top + HEAD) + "\">");
        over.forEach(span -> jrxml.raw("""
                <element kind="textField" x="%d" y="0" width="%d" height="%d" style="spanHead">\
                <expression><![CDATA[$P{over%d}]]></expression></element>\
                """.formatted(span.x(), span.width(), OVER, span.number())));
        for (int i = 0; i < bays.size(); i++) {
            var bay = bays.get(i);
            var style = bay.align() == Align.RIGHT
                    ? bays.size() < MANY ? "head" : "headSmall"
                    : i == 0 ? "headLeft" : "headLeftGap";
            jrxml.cell(bay.x(), top, bay.width(), HEAD, style, "$P{head" + i + "}");
        }
        jrxml.raw("</columnHeader>");
    }

    private void addRow(Jrxml jrxml) {
        jrxml.raw("<detail><band height=\"" + ROW + "\" splitType=\"Prevent\">");
        for (int i = 0; i < bays.size(); i++) {
            var bay = bays.get(i);
            if (bay.drawn()) {
                addBar(jrxml, bay, i);
            } else {
                jrxml.cell(bay.x(), 0, bay.width(), ROW, style(bay, i), "$F{cell" + i + "}");
            }
        }
        jrxml.raw("</band></detail>");
    }

    private static void addBar(Jrxml jrxml, Bay bay, int place) {
        jrxml.raw("""
                <element kind="line" x="%d" y="0" width="1" height="%d"><pen lineWidth="0.5" lineColor="#8A9296"/></element>
                <element kind="image" x="%d" y="3" width="%d" height="8" scaleImage="FillFrame" hImageAlign="Left">\
                <expression><![CDATA[$F{cell%d}]]></expression></element>\
                """.formatted(bay.x() + 5, ROW, bay.x() + 6, bay.width() - 6, place));
    }

    private String style(Bay bay, int place) {
        if (isDrawn()) {
            return bay.align() == Align.LEFT ? "barName" : "barCount";
        }
        if (bay.align() == Align.LEFT) {
            return (place == 0 ? "first" : "next") + size();
        }
        return (bay.strong() ? "strong" : "number") + size();
    }

    private boolean isDrawn() {
        return bays.stream().anyMatch(Bay::drawn);
    }

    private String row(String name, String plain) {
        return "<style name=\"%s%s\" style=\"%s\" fontSize=\"%s\">%s</style>"
                .formatted(name, size(), plain, bays.size() < MANY ? "8.5" : "8.0", SUM);
    }

    // styles of one name are one style in the whole document
    private String size() {
        return bays.size() < MANY ? "Row" : "SmallRow";
    }
}
