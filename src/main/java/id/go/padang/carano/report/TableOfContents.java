package id.go.padang.carano.report;

import id.go.padang.carano.report.page.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintElementContainer;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** The chapters of a long report with their pages, which are written in when the pages are laid out. */
final class TableOfContents {

    private static final int SHORT = 6;
    private static final int FEW = 2;
    private static final String ENTRY = "contents";
    private static final String PAGE = "contentsPage";

    private TableOfContents() {}

    /** Whether a report of so many pages has one; a list under a single heading never does. */
    static boolean suits(Content content, JasperPrint print) {
        return print.getPages().size() > SHORT && chapters(content.body()).count() > FEW;
    }

    /** Every chapter in its order, by what it is bookmarked as. */
    static List<String> of(Content content, Stream<String> notes) {
        return Stream.of(chapters(content.body()), notes, chapters(content.annex()))
                .flatMap(part -> part)
                .toList();
    }

    /** Before which section it stands: behind the first chapter, which sums the report up, and what is only words after it. */
    static int place(List<Section> body) {
        boolean first = true;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Section.Heading(var level, var ignored) && level == 1) {
                boolean words = i + 2 < body.size()
                        && body.get(i + 1) instanceof Section.Paragraph
                        && body.get(i + 2) instanceof Section.Heading;
                if (!first && !words) {
                    return i;
                }
                first = false;
            }
        }
        return body.size();
    }

    private static Stream<String> chapters(List<Section> sections) {
        return sections.stream()
                .filter(Section.Heading.class::isInstance)
                .map(Section.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .map(Section.Heading::text);
    }

    /** Writes the page of each chapter beside its entry. */
    static void number(JasperPrint print) {
        var entries = new ArrayList<JRPrintText>();
        var places = new ArrayList<JRPrintText>();
        var pages = new HashMap<String, Integer>();
        for (int page = 0; page < print.getPages().size(); page++) {
            for (JRPrintText text : texts(print.getPages().get(page).getElements())) {
                switch (text.getStyle() == null
                        ? ""
                        : String.valueOf(text.getStyle().getName())) {
                    case ENTRY -> entries.add(text);
                    case PAGE -> places.add(text);
                    default -> {
                        if (text.getBookmarkLevel() == 1) {
                            pages.putIfAbsent(text.getFullText(), page + 1);
                        }
                    }
                }
            }
        }
        for (int i = 0; i < places.size(); i++) {
            places.get(i).setText(page(pages, entries.get(i).getFullText()));
        }
    }

    private static String page(Map<String, Integer> pages, String chapter) {
        var page = pages.get(chapter);
        if (page == null) {
            throw new IllegalStateException("no chapter is printed as " + chapter);
        }
        return Integer.toString(page);
    }

    private static List<JRPrintText> texts(List<JRPrintElement> elements) {
        var found = new ArrayList<JRPrintText>();
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text) {
                found.add(text);
            } else if (element instanceof JRPrintElementContainer inner) {
                found.addAll(texts(inner.getElements()));
            }
        }
        return found;
    }
}
