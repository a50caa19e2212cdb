package id.go.padang.carano.report;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.springframework.stereotype.Component;

/** Lays a letter out and writes it as PDF/A-1b. */
@Component
class Press {

    private static final String YATIM = "yatim";
    private static final List<String> PARTS = List.of("areas", "bars", "headline", "slices", "published", "notes");

    private final Templates templates;
    private final LetterHead head;

    Press(Templates templates, LetterHead head) {
        this.templates = templates;
        this.head = head;
    }

    byte[] print(Letter letter) {
        var page = new YatimPage(letter, head);
        var parameters = page.parameters();
        PARTS.forEach(part -> parameters.put("template." + part, templates.part(part)));
        try {
            return written(
                    filled(letter.request().paper(), parameters),
                    page,
                    letter.wording().locale());
        } catch (JRException | JRRuntimeException e) {
            throw new ReportProblem("report.problem.template", YATIM, e);
        }
    }

    private JasperPrint filled(Paper paper, Map<String, Object> parameters) throws JRException {
        return JasperFillManager.getInstance(templates.context())
                .fill(templates.letter(YATIM, paper), parameters, new JREmptyDataSource());
    }

    private byte[] written(JasperPrint print, YatimPage page, Locale language) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(templates.context());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1B);
        configuration.setIccProfilePath(OwnResources.SRGB);
        configuration.setTagLanguage(language.getLanguage());
        configuration.setMetadataTitle(page.documentTitle());
        configuration.setMetadataAuthor(page.author());
        configuration.setMetadataSubject(page.subject());
        configuration.setMetadataCreator("Carano");
        configuration.setDisplayMetadataTitle(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
