package id.go.padang.carano.pdf;

import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/**
 * Reads laid-out pages into a structure tree, in reading order. Page heads, page feet, backgrounds, repeated column
 * heads, lines and pictures without an alternative text are no part of it: they are artifacts.
 */
final class TagTree {

    /** The property of a picture that holds its alternative text. */
    static final String ALTERNATIVE = "net.sf.jasperreports.export.carano.alternative";

    private static final Set<BandTypeEnum> AROUND_THE_TEXT = Set.of(
            BandTypeEnum.BACKGROUND, BandTypeEnum.PAGE_HEADER, BandTypeEnum.PAGE_FOOTER, BandTypeEnum.LAST_PAGE_FOOTER);

    private final JasperPrint print;
    private final TagNode root = TagNode.branch("Document");
    private @Nullable TableTags table;
    private @Nullable TagNode list;
    private int page;

    private TagTree(JasperPrint print) {
        this.print = print;
    }

    static TagNode of(JasperPrint print) {
        var tree = new TagTree(print);
        for (var page : print.getPages()) {
            tree.page++;
            page.getElements().forEach(element -> tree.read(element, page));
        }
        tree.closeTable();
        return tree.root;
    }

    private void read(JRPrintElement element, Object frame) {
        if (element.getOrigin() != null
                && AROUND_THE_TEXT.contains(element.getOrigin().getBandType())) {
            return;
        }
        switch (element) {
            case JRPrintFrame inner -> inner.getElements().forEach(child -> read(child, inner));
            case JRPrintImage image -> read(image);
            case JRPrintText text -> read(text, frame);
            default -> {}
        }
    }

    private void read(JRPrintImage image) {
        var alternative = image.getPropertiesMap().getProperty(ALTERNATIVE);
        if (alternative != null && !alternative.isBlank()) {
            closeTable();
            list = null;
            root.add(TagNode.leaf("Figure", image)).saying(alternative);
        }
    }

    private void read(JRPrintText text, Object frame) {
        var purpose = Purpose.of(text, print);
        var words = text.getFullText() == null ? "" : text.getFullText();
        if (purpose.isInTable()) {
            readCell(purpose, text, words, frame);
        } else if (!words.isBlank()) {
            if (purpose == Purpose.SECTION && isGroupHead(text) && table != null && continues(table, text, frame)) {
                readSection(table, text, words, frame);
                return;
            }
            closeTable();
            if (purpose.isInList()) {
                readItem(purpose, text);
            } else {
                list = null;
                root.add(TagNode.leaf(purpose.tag(), text));
            }
        }
    }

    private void readCell(Purpose purpose, JRPrintText text, String words, Object frame) {
        list = null;
        var open = table;
        if (open != null && !continues(open, text, frame)) {
            closeTable();
            open = null;
        }
        if (open != null && purpose == Purpose.COLUMN_HEAD && open.hasBody()) {
            // the same head once more on the next page is no second head
            if (!isGroupHead(text) && !open.isOn(page)) {
                return;
            }
            closeTable();
            open = null;
        }
        if (open == null) {
            open = new TableTags(template(text), frame, page, left(frame));
            root.add(open.node());
            table = open;
        }
        open.goOn(frame, page);
        open.add(purpose, text, words.isBlank());
    }

    private void readSection(TableTags open, JRPrintText text, String words, Object frame) {
        boolean again = !open.isOn(page) && open.section().equals(words);
        open.goOn(frame, page);
        if (!again) {
            open.addSection(words, text);
        }
    }

    private void readItem(Purpose purpose, JRPrintText text) {
        var kind = purpose.isInContents() ? "TOC" : "L";
        if (list == null || !list.tag().equals(kind)) {
            list = root.add(TagNode.branch(kind));
        }
        var items = list.children();
        var item = purpose.beginsItem() || items.isEmpty() ? list.add(TagNode.branch(kind + "I")) : items.getLast();
        item.add(TagNode.leaf(purpose.tag(), text));
    }

    private boolean continues(TableTags open, JRPrintText text, Object frame) {
        return open.continuesIn(template(text), frame, page, left(frame));
    }

    private static boolean isGroupHead(JRPrintText text) {
        return text.getOrigin() != null && text.getOrigin().getBandType() == BandTypeEnum.GROUP_HEADER;
    }

    private static String template(JRPrintText text) {
        var name = text.getOrigin() == null ? null : text.getOrigin().getReportName();
        return name == null ? "" : name;
    }

    private static int left(Object frame) {
        return frame instanceof JRPrintFrame inner ? inner.getX() : 0;
    }

    private void closeTable() {
        if (table != null) {
            table.close();
            table = null;
        }
    }
}
