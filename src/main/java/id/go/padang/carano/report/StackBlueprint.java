package id.go.padang.carano.report;

/** How pieces are built that stay below each other on one page: a heading's sentence, its table and its charts. */
record StackBlueprint(int width) implements Blueprint {

    @Override
    public String jrxml(String name) {
        return Jrxml.subreport(name, width)
                .field("template", "net.sf.jasperreports.engine.JasperReport")
                .field("parameters", "java.util.Map")
                .field("rows", "net.sf.jasperreports.engine.JRDataSource")
                .raw("""
                        <detail><band height="20" splitType="Prevent">
                        <element kind="subreport" x="0" y="0" width="%d" height="20">
                        <parametersMapExpression><![CDATA[$F{parameters}]]></parametersMapExpression>
                        <dataSourceExpression><![CDATA[$F{rows}]]></dataSourceExpression>
                        <expression><![CDATA[$F{template}]]></expression>
                        </element></band></detail>\
                        """.formatted(width))
                .end();
    }
}
