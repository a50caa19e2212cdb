package id.go.padang.carano.report.person;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content.Address;
import id.go.padang.carano.indicator.Content.Area;
import id.go.padang.carano.indicator.Content.Choice;
import id.go.padang.carano.indicator.Content.Day;
import id.go.padang.carano.indicator.Content.Kk;
import id.go.padang.carano.indicator.Content.Name;
import id.go.padang.carano.indicator.Content.Neighbourhood;
import id.go.padang.carano.indicator.Content.Nik;
import id.go.padang.carano.indicator.Content.Text;
import id.go.padang.carano.indicator.Content.Whole;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.report.Content;
import id.go.padang.carano.report.Listing;
import id.go.padang.carano.report.Places;
import id.go.padang.carano.report.ReaderRights;
import id.go.padang.carano.report.Wording;
import id.go.padang.carano.report.page.Cell;
import id.go.padang.carano.report.page.Section.Heading;
import id.go.padang.carano.report.page.Table;
import id.go.padang.carano.report.page.Table.Row;
import id.go.padang.carano.wilayah.Level;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a list of persons says on paper. */
final class ListContent {

    private static final int NUMBER = 24;
    private static final int NIK = 62;
    private static final int NAME = 72;
    private static final int AREA = 66;
    private static final int DAY = 50;
    private static final int NEIGHBOURHOOD = 38;
    private static final int PADDING = 11;
    private static final double LETTER = 4.4;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Wording wording;
    private final PeopleWords words;
    private final PeopleList list;
    private final List<PersonRow> rows;

    /** @param rows masked */
    ListContent(Wording wording, PeopleWords words, PeopleList list, List<PersonRow> rows) {
        this.wording = wording;
        this.words = words;
        this.list = list;
        this.rows = rows;
    }

    /** @param reader by name and account */
    Content content(Listing listing, String reader) {
        var purpose = words.get("people.purpose." + listing.purpose().kind()) + " – "
                + listing.purpose().explanation();
        return new Content(
                wording.text("report.daftar.title"),
                list.part().sourceOpd(),
                new Content.Edition(
                        list.release(),
                        list.part().period(),
                        false,
                        wording.period(list.part().period()),
                        wording.formats().date(list.part().referenceDate())),
                summary(listing),
                List.of(Heading.chapter(list.indicator().name().in(wording.locale())), table()),
                notes(purpose, reader),
                List.of(),
                new ReaderRights(
                        Set.of(Places.code(list.address().place())),
                        Set.of(list.dataset().code()),
                        Set.of(Permission.READ_NAMES.name())),
                Optional.of(new Content.Reading(purpose, reader)));
    }

    private String summary(Listing listing) {
        var said = new ArrayList<String>();
        said.add(wording.text("report.daftar.summary", words.amount(list), words.what(list)));
        var filter = list.address().selection().filter().categories();
        var chips = list.dataset().dimensions().stream()
                .flatMap(dimension -> Optional.ofNullable(filter.get(dimension.code())).stream()
                        .map(chosen -> words.chip(dimension, chosen)))
                .toList();
        if (!chips.isEmpty()) {
            said.add(wording.text("report.daftar.filter", String.join("; ", chips)));
        }
        if (!listing.search().isEmpty()) {
            said.add(wording.text("report.daftar.search", wording.formats().count(rows.size())));
        }
        said.add(words.get("people.sheet.masked"));
        return String.join(" ", said);
    }

    private List<String> notes(String purpose, String reader) {
        return List.of(
                wording.text("report.daftar.note.own", reader, purpose),
                words.get(
                        "people.sheet.source",
                        list.part().sourceOpd(),
                        wording.formats().date(list.part().referenceDate())),
                wording.text("report.daftar.note.columns"));
    }

    private Table table() {
        var bays = bays();
        var printed = new ArrayList<Row>();
        for (PersonRow row : rows) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(wording.formats().count(printed.size() + 1)));
            bays.forEach(bay -> cells.add(Cell.text(bay.value().apply(row))));
            printed.add(new Row("", false, cells));
        }
        return new Table(
                Stream.concat(
                                Stream.of(Table.Column.left(wording.text("report.map.mark"), NUMBER)),
                                bays.stream().map(Bay::column))
                        .toList(),
                printed);
    }

    /** A column with what stands in it. */
    private record Bay(Table.Column column, Function<PersonRow, String> value) {}

    /** Those of the screen without what is masked beyond use on paper, and without what is the same in every row. */
    private List<Bay> bays() {
        var bays = new ArrayList<Bay>();
        boolean numbered = false;
        for (Column column : PeopleWords.columns(list.dataset())) {
            switch (column.content()) {
                case Kk ignored -> {}
                case Address ignored -> {}
                case Nik ignored -> {
                    if (!numbered) {
                        bays.add(bay(column, NIK));
                    }
                    numbered = true;
                }
                case Name ignored -> bays.add(bay(column, NAME));
                case Area ignored -> {
                    if (!isKelurahan()) {
                        bays.add(bay(column, AREA));
                    }
                }
                case Day ignored -> bays.add(new Bay(left(column, DAY), row -> day(column, row)));
                case Neighbourhood ignored -> {
                    if (column.name().equals("rt")) {
                        bays.add(new Bay(
                                Table.Column.left("RT/RW", NEIGHBOURHOOD),
                                row -> raw("rt", row) + "/" + raw("rw", row)));
                    }
                }
                case Whole ignored ->
                    bays.add(new Bay(
                            Table.Column.right(words.header(column), NEIGHBOURHOOD), row -> value(column, row)));
                case Choice ignored -> bays.add(bay(column, longestWord(column)));
                case Text ignored -> bays.add(bay(column, NAME));
            }
        }
        return bays;
    }

    private Bay bay(Column column, int weight) {
        return new Bay(left(column, weight), row -> value(column, row));
    }

    private Table.Column left(Column column, int weight) {
        return Table.Column.left(words.header(column), weight);
    }

    private boolean isKelurahan() {
        return list.address()
                .place()
                .area()
                .filter(kode -> kode.level() == Level.KELURAHAN)
                .isPresent();
    }

    private String value(Column column, PersonRow row) {
        return words.value(list.dataset(), column, row);
    }

    private String raw(String column, PersonRow row) {
        return row.values().get(list.dataset().position(column));
    }

    private String day(Column column, PersonRow row) {
        var day = raw(column.name(), row);
        return day.isEmpty() ? "" : SHORT.format(LocalDate.parse(day));
    }

    // as wide as words need that are not to be broken
    private int longestWord(Column column) {
        int letters = Stream.concat(Stream.of(words.header(column)), words.choices(list.dataset(), column).stream())
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return PADDING + (int) Math.ceil(LETTER * letters);
    }
}
