package id.go.padang.carano.report;

/** How running text is built that has this width. */
record ParagraphBlueprint(int width) implements Blueprint {

    @Override
    public String jrxml(String name) {
        return Jrxml.subreport(name, width)
                .headingParameters()
                .textField("text")
                .heading(width)
                .raw("""
                        <detail><band height="18" splitType="Stretch">
                        <element kind="textField" x="0" y="2" width="%d" height="16" style="body" \
                        textAdjust="StretchHeight"><expression><![CDATA[$F{text}]]></expression></element>
                        </band></detail>\
                        """.formatted(width))
                .end();
    }
}
