package id.go.padang.carano.report;

import id.go.padang.carano.report.page.BarDrawing;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Picture;
import id.go.padang.carano.report.page.Section;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.shared.Formats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Lays the sections of a report out as strips of the frame; a heading goes along with what follows it. */
final class Layout {

    private static final int HALF = 235;
    private static final int IN_A_BOX = 471;
    private static final int SHORT = 14;

    private final Templates templates;
    private final Formats formats;
    private final int page;
    private final List<Strip> strips = new ArrayList<>();
    private final List<Strip.Piece> stack = new ArrayList<>();
    private String chapter = "";
    private String part = "";
    private int block;

    private Layout(Templates templates, Formats formats, int page) {
        this.templates = templates;
        this.formats = formats;
        this.page = page;
    }

    /**
     * The body, then the notes with the signature (nobody signs a list of persons), then what is annexed.
     *
     * @param listed whether it has a table of contents
     */
    static List<Strip> of(
            Letter letter, List<NoteLine> notes, boolean listed, Map<String, Object> texts, Templates templates) {
        var content = letter.content();
        var layout = new Layout(
                templates, letter.wording().formats(), letter.format().column());
        int contents = listed ? TableOfContents.place(content.body()) : -1;
        for (int i = 0; i < content.body().size(); i++) {
            if (i == contents) {
                layout.addContents(letter, notes);
            }
            layout.add(content.body().get(i));
        }
        if (!notes.isEmpty()) {
            layout.flow(new Strip.Piece(templates.part("notes"), new HashMap<>(texts), rows(notes)));
        }
        if (content.reading().isEmpty()) {
            layout.put(Strip.plain(Strip.CLOSING, layout.block));
        }
        if (!content.annex().isEmpty()) {
            layout.put(Strip.plain(Strip.BREAK, layout.block));
            content.annex().forEach(layout::add);
        }
        layout.endStack();
        return List.copyOf(layout.strips);
    }

    private void addContents(Letter letter, List<NoteLine> notes) {
        var wording = letter.wording();
        var chapters = TableOfContents.of(
                letter.content(), notes.isEmpty() ? Stream.of() : Stream.of(wording.text("report.notes.heading")));
        put(Strip.of(
                Strip.WHOLE,
                block,
                filled(
                        templates.built(new ContentsBlueprint(page)),
                        new HashMap<>(Map.of("heading", wording.text("report.contents"))),
                        chapters.stream()
                                .map(chapter -> Map.<String, Object>of("entry", chapter, "page", "0"))
                                .toList())));
    }

    private void add(Section section) {
        switch (section) {
            case Section.Heading(var level, var text) -> {
                endStack();
                if (level == 1) {
                    chapter = text;
                } else {
                    part = text;
                }
            }
            case Section.PageBreak ignored -> put(Strip.plain(Strip.BREAK, block));
            case Section.Paragraph paragraph -> stack.add(piece(paragraph, page));
            case Section.Pictures pictures ->
                rows(pictures).forEach(row -> {
                    stack.add(piece(row, page));
                    endStack();
                });
            case Section.Pair(var left, var right) -> addPair(left, right);
            case Table table -> {
                if (table.boxed()) {
                    put(Strip.of(Strip.BOXED, block, piece(table, IN_A_BOX)));
                } else if (table.rows().size() <= SHORT) {
                    stack.add(piece(table, page));
                } else {
                    flow(piece(table, page));
                }
            }
        }
    }

    // what flows over pages begins only where its heading and some rows have room
    private void flow(Strip.Piece piece) {
        endStack();
        strips.add(Strip.of(Strip.FLOW, ++block, piece));
    }

    private void put(Strip strip) {
        endStack();
        strips.add(strip);
    }

    // what stands under one heading, down to its first pictures, is on one page
    private void endStack() {
        if (stack.size() == 1) {
            strips.add(Strip.of(Strip.WHOLE, block, stack.getFirst()));
        } else if (!stack.isEmpty()) {
            strips.add(Strip.of(
                    Strip.WHOLE,
                    block,
                    new Strip.Piece(
                            templates.built(new StackBlueprint(page)), new HashMap<>(), rows(List.copyOf(stack)))));
        }
        stack.clear();
    }

    private static List<Section.Pictures> rows(Section.Pictures section) {
        var rows = new ArrayList<Section.Pictures>();
        var all = section.pictures();
        for (int first = 0; first < all.size(); first += section.across()) {
            rows.add(new Section.Pictures(
                    section.across(), all.subList(first, Math.min(all.size(), first + section.across()))));
        }
        return rows;
    }

    private void addPair(Section left, Section right) {
        var over = chapter;
        chapter = "";
        put(new Strip(Strip.PAIR, block, over, piece(left, HALF), piece(right, HALF)));
    }

    private Strip.Piece piece(Section section, int width) {
        return switch (section) {
            case Section.Paragraph(var text) ->
                filled(templates.built(new ParagraphBlueprint(width)), heading(""), List.of(Map.of("text", text)));
            case Section.Pictures pictures -> piece(pictures, width);
            case Table table -> piece(table, width);
            case Section.Heading ignored -> throw inside(section);
            case Section.Pair ignored -> throw inside(section);
            case Section.PageBreak ignored -> throw inside(section);
        };
    }

    private static IllegalArgumentException inside(Section section) {
        return new IllegalArgumentException(section.getClass().getSimpleName() + " inside a pair");
    }

    private Strip.Piece piece(Table table, int width) {
        var blueprint = TableBlueprint.of(table, width);
        var parameters = heading(table.lead());
        for (int i = 0; i < table.columns().size(); i++) {
            parameters.put("head" + i, table.columns().get(i).head());
            parameters.put("over" + i, table.columns().get(i).over());
        }
        return filled(
                templates.built(blueprint),
                parameters,
                table.rows().stream().map(this::row).toList());
    }

    private Map<String, Object> row(Table.Row row) {
        var fields = new HashMap<String, Object>();
        fields.put("section", row.section());
        fields.put("sum", row.sum());
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            fields.put(
                    "cell" + i,
                    cell instanceof Cell.Bar(var value, var largest)
                            ? new Drawn(new BarDrawing(value, largest))
                            : cell.written(formats));
        }
        return fields;
    }

    private Strip.Piece piece(Section.Pictures section, int width) {
        var pictures = section.pictures();
        var blueprint = new PicturesBlueprint(
                width,
                section.across(),
                pictures.stream().mapToInt(Picture::height).max().orElse(0),
                pictures.stream().anyMatch(picture -> !picture.title().isEmpty()),
                pictures.stream().anyMatch(picture -> !picture.caption().isEmpty()));
        var rows = rows(section).stream()
                .map(row -> fields(row.pictures(), section.across()))
                .toList();
        return filled(templates.built(blueprint), heading(""), rows);
    }

    private static Map<String, Object> fields(List<Picture> pictures, int across) {
        var fields = new HashMap<String, Object>();
        for (int i = pictures.size(); i < across; i++) {
            fields.put("title" + i, "");
            fields.put("caption" + i, "");
        }
        for (int i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            fields.put("title" + i, picture.title());
            fields.put("drawing" + i, new Drawn(picture.drawing()));
            fields.put("alternative" + i, picture.alternative());
            fields.put("caption" + i, picture.caption());
        }
        return fields;
    }

    private static Supplier<JRDataSource> rows(List<? extends Record> records) {
        return () -> new RecordRows(records);
    }

    private Map<String, Object> heading(String lead) {
        var parameters = new HashMap<String, Object>();
        parameters.put("chapter", chapter);
        parameters.put("part", part);
        parameters.put("lead", lead);
        chapter = "";
        part = "";
        return parameters;
    }

    private static Strip.Piece filled(
            JasperReport template, Map<String, Object> parameters, Collection<Map<String, Object>> rows) {
        return new Strip.Piece(
                template, parameters, () -> new JRMapCollectionDataSource(new ArrayList<Map<String, ?>>(rows)));
    }
}
