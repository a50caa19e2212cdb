package id.go.padang.carano.report;

import id.go.padang.carano.pdf.DocumentFacts;
import id.go.padang.carano.pdf.OfficialPdf;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.springframework.stereotype.Component;

/** Lays a letter out and writes it as an official PDF. */
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
            return OfficialPdf.write(
                    templates.context(),
                    filled(letter.request().paper(), parameters),
                    new DocumentFacts(
                            page.documentTitle(),
                            page.author(),
                            page.subject(),
                            letter.wording().locale(),
                            letter.printedAt()),
                    OwnResources.SRGB);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportProblem("report.problem.template", YATIM, e);
        }
    }

    private JasperPrint filled(Paper paper, Map<String, Object> parameters) throws JRException {
        return JasperFillManager.getInstance(templates.context())
                .fill(templates.letter(YATIM, paper), parameters, new JREmptyDataSource());
    }
}
