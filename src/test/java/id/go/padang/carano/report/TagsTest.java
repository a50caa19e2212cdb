package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final SampleLetters LETTERS = new SampleLetters();

    @Test
    void givesEveryTableAHeadAndRowsOfEqualWidth() {
        try (var pdf = kota()) {
            var tables = all(pdf, "Table");
            // headline, chart, areas, ages, sex with status, published, annex
            assertThat(tables).hasSize(7);
            assertThat(tables)
                    .allSatisfy(table -> assertThat(elements(table).stream()
                                    .map(TagsTest::width)
                                    .distinct())
                            .hasSize(1));
            assertThat(tables)
                    .allSatisfy(table -> assertThat(elements(table))
                            .allSatisfy(row -> assertThat(elements(row))
                                    .anySatisfy(cell -> assertThat(scope(cell)).isNotEmpty())));
        }
    }

    @Test
    void keepsTheAnnexOneTableOverAllItsPages() {
        var letter = LETTERS.whole(SampleLetters.KOTA, Texts.INDONESIAN);
        var rows = PrintedTables.of(letter.content()).getLast().rows();
        long sections = rows.stream().map(Table.Row::section).distinct().count();
        try (var pdf = kota()) {
            var annex = elements(all(pdf, "Table").getLast());
            // two rows of column heads, once
            assertThat(annex).hasSize(2 + rows.size() + (int) sections);
            assertThat(width(annex.getFirst())).isEqualTo(14);
        }
    }

    @Test
    void namesHeadingsNotesAndPictures() {
        try (var pdf = kota()) {
            assertThat(all(pdf, "H1")).hasSize(1);
            // the table of contents has a heading that it does not list
            assertThat(all(pdf, "H2")).hasSize(8);
            assertThat(all(pdf, "TOC")).hasSize(1);
            assertThat(all(pdf, "TOCI"))
                    .hasSize(7)
                    .allSatisfy(entry -> assertThat(elements(entry)).hasSize(2));
            assertThat(all(pdf, "L")).hasSize(1);
            assertThat(all(pdf, "LI")).hasSameSizeAs(all(pdf, "LBody")).hasSizeGreaterThan(5);
            assertThat(all(pdf, "Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            "Lambang Pemerintah Kota Padang",
                            "Kode QR untuk memeriksa keaslian dengan kode " + SampleLetters.CODE);
        }
    }

    @Test
    void bookmarksItsHeadings() {
        try (var pdf = kota()) {
            var titles = new ArrayList<String>();
            for (PDOutlineItem item :
                    pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).startsWith("Angka pokok").endsWith("Lampiran: rincian per kelurahan");
        }
    }

    private static PrintedPages kota() {
        return PrintedPages.of(SampleLetters.PRESS.print(LETTERS.whole(SampleLetters.KOTA, Texts.INDONESIAN)));
    }

    private static List<PDStructureElement> all(PrintedPages pdf, String tag) {
        var found = new ArrayList<PDStructureElement>();
        collect(pdf.document().getDocumentCatalog().getStructureTreeRoot(), tag, found);
        return found;
    }

    private static void collect(PDStructureNode node, String tag, List<PDStructureElement> found) {
        for (PDStructureElement element : elements(node)) {
            if (element.getStructureType().equals(tag)) {
                found.add(element);
            }
            collect(element, tag, found);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static int width(PDStructureElement row) {
        return elements(row).stream()
                .mapToInt(cell -> attributes(cell).getInt("ColSpan", 1))
                .sum();
    }

    private static String scope(PDStructureElement cell) {
        return attributes(cell).getNameAsString(COSName.getPDFName("Scope"), "");
    }

    private static COSDictionary attributes(PDStructureElement cell) {
        var attributes = cell.getAttributes();
        return attributes.size() == 0
                ? new COSDictionary()
                : attributes.getObject(0).getCOSObject();
    }
}
