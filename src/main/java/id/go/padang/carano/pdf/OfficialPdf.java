package id.go.padang.carano.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes pages as PDF/A-1a and PDF/UA-1. */
public final class OfficialPdf {

    private OfficialPdf() {}

    /**
     * The file of these pages; the same pages and facts give the same bytes.
     *
     * @param colours where the context finds the ICC profile of the colours
     */
    public static byte[] write(JasperReportsContext context, JasperPrint pages, DocumentFacts facts, String colours)
            throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new TaggedExporter(context, pages, facts.createdAt());
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        configuration.setIccProfilePath(colours);
        configuration.setTagLanguage(facts.language().getLanguage());
        configuration.setMetadataTitle(facts.title());
        configuration.setMetadataAuthor(facts.author());
        configuration.setMetadataSubject(facts.subject());
        configuration.setMetadataCreator("Carano");
        configuration.setDisplayMetadataTitle(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return SteadyBytes.of(CidSets.complete(bytes.toString(StandardCharsets.ISO_8859_1)));
    }
}
