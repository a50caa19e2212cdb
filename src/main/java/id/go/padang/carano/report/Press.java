package id.go.padang.carano.report;

import id.go.padang.carano.pdf.DocumentFacts;
import id.go.padang.carano.pdf.OfficialPdf;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.springframework.stereotype.Component;

/** Lays a letter out in the one frame of all reports and writes it as an official PDF. */
@Component
class Press {

    private static final String FRAME = "frame";

    private final Templates templates;
    private final LetterHead head;

    Press(Templates templates, LetterHead head) {
        this.templates = templates;
        this.head = head;
    }

    byte[] print(Letter letter) {
        var frame = new Frame(letter, head);
        try {
            return OfficialPdf.write(
                    templates.context(),
                    filled(frame, letter),
                    new DocumentFacts(
                            frame.documentTitle(),
                            frame.author(),
                            frame.subject(),
                            letter.wording().locale(),
                            letter.printedAt()),
                    OwnResources.SRGB);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportProblem("report.problem.template", FRAME, e);
        }
    }

    private JasperPrint filled(Frame frame, Letter letter) throws JRException {
        var print = filled(frame, letter, false);
        if (!TableOfContents.suits(letter.content(), print)) {
            return print;
        }
        var listed = filled(frame, letter, true);
        TableOfContents.number(listed);
        return listed;
    }

    private JasperPrint filled(Frame frame, Letter letter, boolean listed) throws JRException {
        var notes = frame.notes();
        var strips = Layout.of(
                letter,
                notes.isEmpty() || letter.content().reading().isPresent() ? notes : notes.subList(0, notes.size() - 1),
                listed,
                frame.language(),
                templates);
        return JasperFillManager.getInstance(templates.context())
                .fill(templates.letter(FRAME, letter.format()), frame.parameters(), new RecordRows(strips));
    }
}
