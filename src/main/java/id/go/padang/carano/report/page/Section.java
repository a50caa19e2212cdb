package id.go.padang.carano.report.page;

import java.util.List;

/** A piece of a report; pieces stand below each other in their order. */
public sealed interface Section
        permits Section.Heading, Section.Paragraph, Section.Pictures, Section.Pair, Section.PageBreak, Table {

    /**
     * Never stands alone at the foot of a page: it keeps to whatever follows it.
     *
     * @param level 1 for a chapter, 2 for a part of one
     */
    record Heading(int level, String text) implements Section {

        public static Heading chapter(String text) {
            return new Heading(1, text);
        }

        public static Heading part(String text) {
            return new Heading(2, text);
        }
    }

    record Paragraph(String text) implements Section {}

    /** Pictures of equal height beside each other, as many in a row as {@code across} says. */
    record Pictures(int across, List<Picture> pictures) implements Section {

        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /** Two pieces beside each other, each half as wide as the page; both fit on one page. */
    record Pair(Section left, Section right) implements Section {}

    record PageBreak() implements Section {}
}
