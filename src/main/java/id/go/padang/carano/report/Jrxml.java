package id.go.padang.carano.report;

/** Writes a template part by part; only what this package says itself ever goes into one. */
final class Jrxml {

    private static final String TEXT = "java.lang.String";

    private final StringBuilder xml = new StringBuilder();

    static Jrxml subreport(String name, int width) {
        var jrxml = new Jrxml();
        jrxml.xml.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <jasperReport name="%s" language="java" pageWidth="%d" pageHeight="800" columnWidth="%2$d" leftMargin="0" \
                rightMargin="0" topMargin="0" bottomMargin="0" whenResourceMissingType="Error" whenNoDataType="NoPages">
                <template><![CDATA["reports/styles.jrtx"]]></template>
                """.formatted(name, width));
        return jrxml;
    }

    Jrxml raw(String part) {
        xml.append(part).append('\n');
        return this;
    }

    Jrxml textParameter(String name) {
        return raw("<parameter name=\"%s\" class=\"%s\"/>".formatted(name, TEXT));
    }

    Jrxml textField(String name) {
        return field(name, TEXT);
    }

    Jrxml field(String name, String type) {
        return raw("<field name=\"%s\" class=\"%s\"/>".formatted(name, type));
    }

    /** A text that grows, in a row whose other cells grow with it. */
    Jrxml cell(int x, int y, int width, int height, String style, String expression) {
        return raw("""
                <element kind="textField" x="%d" y="%d" width="%d" height="%d" style="%s" textAdjust="StretchHeight" \
                stretchType="ContainerHeight"><expression><![CDATA[%s]]></expression></element>\
                """.formatted(x, y, width, height, style, expression));
    }

    /** A text that takes no room while it is empty, and pushes down what is below it as it grows. */
    Jrxml growing(int y, int width, int height, String style, String expression, String more) {
        return raw("""
                <element kind="textField" x="0" y="%d" width="%d" height="%d" style="%s" textAdjust="StretchHeight" \
                positionType="Float" removeLineWhenBlank="true" %s>\
                <printWhenExpression><![CDATA[!%s.isEmpty()]]></printWhenExpression>\
                <expression><![CDATA[%6$s]]></expression></element>\
                """.formatted(y, width, height, style, more, expression));
    }

    /** The parameters of a heading; filled by {@link Layout}. */
    Jrxml headingParameters() {
        return textParameter("chapter").textParameter("part").textParameter("lead");
    }

    /** The heading as the title of the piece. */
    Jrxml heading(int width) {
        raw("<title height=\"64\">");
        raw("<printWhenExpression><![CDATA[!($P{chapter}.isEmpty() && $P{part}.isEmpty() && $P{lead}.isEmpty())]]>"
                + "</printWhenExpression>");
        growing(0, width, 28, "chapter", "$P{chapter}", "bookmarkLevel=\"1\"");
        growing(28, width, 22, "part", "$P{part}", "bookmarkLevel=\"2\"");
        growing(50, width, 14, "foot", "$P{lead}", "");
        return raw("</title>");
    }

    String end() {
        return raw("</jasperReport>").xml.toString();
    }
}
