package id.go.padang.carano.report.person;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content.Address;
import id.go.padang.carano.indicator.Content.Area;
import id.go.padang.carano.indicator.Content.Day;
import id.go.padang.carano.indicator.Content.Kk;
import id.go.padang.carano.indicator.Content.Name;
import id.go.padang.carano.indicator.Content.Neighbourhood;
import id.go.padang.carano.indicator.Content.Nik;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list of persons says on paper. */
final class ListContent {

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
                .filter(dimension -> filter.containsKey(dimension.code()))
                .map(dimension -> words.chip(dimension, filter.get(dimension.code())))
                .toList();
        if (!chips.isEmpty()) {
            said.add(wording.text("report.daftar.filter", String.join("; ", chips)));
        }
        if (!listing.search().isEmpty()) {
            said.add(wording.text(
                    "report.daftar.search", wording.formats().count(rows.size())));
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
        var columns = columns();
        var heads = new ArrayList<Table.Column>();
        heads.add(Table.Column.left(wording.text("report.map.mark"), 26));
        columns.forEach(column -> heads.add(
                column.content() instanceof Whole
                        ? Table.Column.right(words.header(column), weight(column))
                        : Table.Column.left(words.header(column), weight(column))));
        var printed = new ArrayList<Row>();
        for (PersonRow row : rows) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(wording.formats().count(printed.size() + 1)));
            columns.forEach(column -> cells.add(Cell.text(words.value(list.dataset(), column, row))));
            printed.add(new Row("", false, cells));
        }
        return new Table(heads, printed);
    }

    /** Those of the screen without what is masked beyond use on paper. */
    private List<Column> columns() {
        var first = PeopleWords.columns(list.dataset()).stream()
                .filter(column -> column.content() instanceof Nik)
                .findFirst();
        return PeopleWords.columns(list.dataset()).stream()
                .filter(column -> !(column.content() instanceof Kk || column.content() instanceof Address))
                .filter(column -> !(column.content() instanceof Nik) || first.filter(column::equals).isPresent())
                .toList();
    }

    private static int weight(Column column) {
        return switch (column.content()) {
            case Nik ignored -> 68;
            case Name ignored -> 66;
            case Area ignored -> 66;
            case Day ignored -> 52;
            case Neighbourhood ignored -> 24;
            default -> 52;
        };
    }
}
