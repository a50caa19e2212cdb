package id.go.padang.carano.report;

import id.go.padang.carano.pdf.DocumentFacts;
import id.go.padang.carano.pdf.OfficialPdf;
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

    private final Templates templates;
    private final LetterHead head;

    Press(Templates templates, LetterHead head) {
        this.templates = templates;
        this.head = head;
    }

    byte[] print(Letter letter) {
        return print(letter, new YatimPage(letter, head));
    }

    private byte[] print(Letter letter, Pages pages) {
        var parameters = pages.parameters();
        pages.parts().forEach(part -> parameters.put("template." + part, templates.part(part)));
        try {
            return OfficialPdf.write(
                    templates.context(),
                    filled(pages.template(), letter.request().paper(), parameters),
                    new DocumentFacts(
                            pages.documentTitle(),
                            pages.author(),
                            pages.subject(),
                            letter.wording().locale(),
                            letter.printedAt()),
                    OwnResources.SRGB);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportProblem("report.problem.template", pages.template(), e);
        }
    }

    private JasperPrint filled(String template, Paper paper, Map<String, Object> parameters) throws JRException {
        return JasperFillManager.getInstance(templates.context())
                .fill(templates.letter(template, paper), parameters, new JREmptyDataSource());
    }
}
