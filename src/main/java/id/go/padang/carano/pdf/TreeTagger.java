package id.go.padang.carano.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/** Writes a structure tree into the PDF and hangs every piece of content on its tag; the rest becomes an artifact. */
final class TreeTagger implements PdfTagger {

    private static final float ONE_LINE = 1.9f;

    private final TagNode root;
    private final Map<JRPrintElement, TagNode> nodes = new IdentityHashMap<>();
    private final Map<TagNode, PdfStructureEntry> entries = new IdentityHashMap<>();
    private @Nullable PdfStructure written;
    private @Nullable String language;

    TreeTagger(TagNode root) {
        this.root = root;
    }

    @Override
    public void setLanguage(@Nullable String tag) {
        language = tag;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        written = producer.getPdfStructure();
    }

    @Override
    public void init() {
        create(root, structure().createDocumentTag(language));
    }

    private void create(TagNode parent, PdfStructureEntry entry) {
        for (TagNode child : parent.children()) {
            var tag = structure().createTag(entry, child.tag());
            if (child.columns() > 1) {
                tag.setSpan(child.columns(), 1);
            }
            if (!child.scope().isEmpty()) {
                tag.setScope(child.scope());
            }
            if (!child.alternative().isEmpty()) {
                tag.putString("Alt", child.alternative());
            }
            entries.put(child, tag);
            if (child.element() != null) {
                nodes.put(child.element(), child);
            }
            create(child, tag);
        }
    }

    @Override
    public void startPage() {}

    @Override
    public void endPage() {}

    @Override
    public void startElement(JRPrintElement element) {}

    @Override
    public void endElement(JRPrintElement element) {}

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        var entry = begin(image);
        if (entry != null) {
            entry.setBBox(left, bottom, right, top);
        }
    }

    @Override
    public void endImage() {
        structure().endTag();
    }

    @Override
    public void startText(JRPrintText text) {
        begin(text);
    }

    @Override
    public void startText(JRPrintText text, String words) {
        begin(text);
    }

    @Override
    public void endText() {
        structure().endTag();
    }

    // ending a tag and ending an artifact write the same operator
    private @Nullable PdfStructureEntry begin(JRPrintElement element) {
        var node = nodes.get(element);
        var entry = node == null ? null : entries.get(node);
        if (entry == null) {
            structure().beginArtifact();
            return null;
        }
        var words = element instanceof JRPrintText text ? wrapped(text) : null;
        if (words == null) {
            structure().beginTag(entry, null);
        } else {
            structure().beginTag(entry, null, words);
        }
        return entry;
    }

    /** Text over several lines, whose blanks at the line ends are not drawn: said once more as a whole. */
    private static @Nullable String wrapped(JRPrintText text) {
        var words = text.getFullText();
        boolean whole = text.getTextTruncateIndex() == null
                && "none".equals(text.getMarkup())
                && words != null
                && words.indexOf('\n') < 0;
        return whole && text.getHeight() > ONE_LINE * text.getFontSize() ? words : null;
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public @Nullable StyledTextListWriter getListWriter() {
        return null;
    }

    private PdfStructure structure() {
        if (written == null) {
            throw new IllegalStateException("the exporter gives a producer before anything else");
        }
        return written;
    }
}
