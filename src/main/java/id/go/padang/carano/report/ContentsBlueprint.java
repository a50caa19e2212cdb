package id.go.padang.carano.report;

/** How a table of contents is built: a heading of its own, then one line for each entry. */
record ContentsBlueprint(int width) implements Blueprint {

    private static final int PAGE = 40;
    private static final int ROW = 15;

    @Override
    public String jrxml(String name) {
        return Jrxml.subreport(name, width)
                .textParameter("heading")
                .textField("entry")
                .textField("page")
                .raw("""
                        <title height="28">
                        <element kind="textField" x="0" y="0" width="%d" height="28" style="chapter">\
                        <expression><![CDATA[$P{heading}]]></expression></element>
                        </title>
                        <detail><band height="%d" splitType="Prevent">\
                        """.formatted(width, ROW))
                .cell(0, 0, width - PAGE, ROW, "contents", "$F{entry}")
                .cell(width - PAGE, 0, PAGE, ROW, "contentsPage", "$F{page}")
                .raw("</band></detail>")
                .end();
    }
}
