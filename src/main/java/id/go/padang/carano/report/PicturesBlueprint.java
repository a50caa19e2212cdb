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
        jrxml.heading(width).raw("<detail>");
        int each = (width - GAP * (across - 1)) / across;
        if (titled) {
            addTitles(jrxml, each);
        }
        jrxml.raw("<band height=\"%d\" splitType=\"Prevent\">".formatted(height + (captioned ? CAPTION + 2 : 0) + 4));
        for (int i = 0; i < across; i++) {
            int x = i * (each + GAP);
            jrxml.raw("""
                    <element kind="image" x="%d" y="0" width="%d" height="%d" scaleImage="FillFrame">\
                    <printWhenExpression><![CDATA[$F{drawing%d} != null]]></printWhenExpression>\
                    <expression><![CDATA[$F{drawing%4$d}]]></expression>\
                    <propertyExpression name="net.sf.jasperreports.export.carano.alternative">\
                    <![CDATA[$F{alternative%4$d}]]></propertyExpression></element>\
                    """.formatted(x, each, height, i));
            if (captioned) {
                jrxml.raw("""
                        <element kind="textField" x="%d" y="%d" width="%d" height="%d" style="foot" \
                        textAdjust="StretchHeight"><expression><![CDATA[$F{caption%d}]]></expression></element>\
                        """.formatted(x, height + 2, each, CAPTION, i));
            }
        }
        return jrxml.raw("</band></detail>").end();
    }

    // a band of their own: the pictures stay beside each other however long one title is
    private void addTitles(Jrxml jrxml, int each) {
        jrxml.raw("<band height=\"" + TITLE + "\" splitType=\"Prevent\">");
        for (int i = 0; i < across; i++) {
            jrxml.cell(i * (each + GAP), 0, each, TITLE, "pictureTitle", "$F{title" + i + "}");
        }
        jrxml.raw("</band>");
    }
}
