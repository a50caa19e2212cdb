package id.go.padang.carano.report;

/**
 * How pictures are built that stand beside each other.
 *
 * @param width of the whole row
 * @param across how many stand in a row
 * @param height of each
 * @param titled whether words stand above them
 * @param captioned whether words stand below them
 */
record PicturesBlueprint(int width, int across, int height, boolean titled, boolean captioned) implements Blueprint {

    private static final int GAP = 17;
    private static final int TITLE = 14;
    private static final int CAPTION = 12;

    @Override
    public String jrxml(String name) {
        var jrxml = Jrxml.subreport(name, width).headingParameters();
        for (int i = 0; i < across; i++) {
            jrxml.textField("title" + i)
                    .field("drawing" + i, "net.sf.jasperreports.renderers.Renderable")
                    .textField("alternative" + i)
                    .textField("caption" + i);
        }
        jrxml.heading(width);
        int top = titled ? TITLE : 0;
        int each = (width - GAP * (across - 1)) / across;
        jrxml.raw("<detail><band height=\"%d\" splitType=\"Prevent\">"
                .formatted(top + height + (captioned ? CAPTION + 2 : 0) + 4));
        for (int i = 0; i < across; i++) {
            int x = i * (each + GAP);
            if (titled) {
                jrxml.raw("""
                        <element kind="textField" x="%d" y="0" width="%d" height="%d" style="pictureTitle">\
                        <expression><![CDATA[$F{title%d}]]></expression></element>\
                        """.formatted(x, each, TITLE, i));
            }
            jrxml.raw("""
                    <element kind="image" x="%d" y="%d" width="%d" height="%d" scaleImage="FillFrame">\
                    <printWhenExpression><![CDATA[$F{drawing%d} != null]]></printWhenExpression>\
                    <expression><![CDATA[$F{drawing%5$d}]]></expression>\
                    <propertyExpression name="net.sf.jasperreports.export.carano.alternative">\
                    <![CDATA[$F{alternative%5$d}]]></propertyExpression></element>\
                    """.formatted(x, top, each, height, i));
            if (captioned) {
                jrxml.raw("""
                        <element kind="textField" x="%d" y="%d" width="%d" height="%d" style="foot" \
                        textAdjust="StretchHeight"><expression><![CDATA[$F{caption%d}]]></expression></element>\
                        """.formatted(x, top + height + 2, each, CAPTION, i));
            }
        }
        return jrxml.raw("</band></detail>").end();
    }
}
