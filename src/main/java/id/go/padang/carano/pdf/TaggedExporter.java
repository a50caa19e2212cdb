package id.go.padang.carano.pdf;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** The library's exporter with tags of our own and a date that does not come from the clock. */
final class TaggedExporter extends JRPdfExporter {

    private static final TimeZone WIB = TimeZone.getTimeZone("Asia/Jakarta");

    private final TagNode tree;
    private final Instant createdAt;

    TaggedExporter(JasperReportsContext context, JasperPrint print, Instant createdAt) {
        super(context);
        this.tree = TagTree.of(print);
        this.createdAt = createdAt;
    }

    @Override
    protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
        return exporter -> new TreeTagger(tree);
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return DatedProducer::new;
    }

    private final class DatedProducer extends ClassicPdfProducer {

        DatedProducer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream bytes) throws JRException {
            var writer = super.createWriter(bytes);
            var moment = Calendar.getInstance(WIB, Locale.ROOT);
            moment.setTimeInMillis(createdAt.toEpochMilli());
            getPdfWriter().getInfo().put(PdfName.CREATIONDATE, new PdfDate(moment));
            return writer;
        }
    }
}
