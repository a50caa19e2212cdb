package id.go.padang.carano.people.ui;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.people.PeopleList;
import id.go.padang.carano.people.PeopleWords;
import id.go.padang.carano.people.Purpose;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.shared.Sheet;
import id.go.padang.carano.shared.Sheet.Cell;
import id.go.padang.carano.shared.TableExport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A list of persons as a file that says on top whose it is and what for. */
record PeopleSheet(PeopleWords words, String takenBy) {

    /** Kinds of files. */
    enum Form {
        XLSX(TableExport.XLSX),
        CSV(TableExport.CSV);

        private final String type;

        Form(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }

        String name(PeopleList list) {
            return "daftar-" + list.indicator().code() + "-"
                    + list.part().period().code() + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    byte[] file(Form form, PeopleList list, List<PersonRow> rows, boolean plain, Optional<Purpose> purpose) {
        var sheet = sheet(list, rows, plain, purpose);
        return switch (form) {
            case XLSX -> TableExport.xlsx(sheet);
            case CSV -> TableExport.csv(sheet, words.locale());
        };
    }

    Sheet sheet(PeopleList list, List<PersonRow> rows, boolean plain, Optional<Purpose> purpose) {
        var columns = PeopleWords.columns(list.dataset());
        return new Sheet(
                words.what(list),
                sources(list, rows, plain, purpose),
                columns.stream().map(words::header).toList(),
                rows.stream().map(row -> row(list, columns, row)).toList());
    }

    private List<Cell> row(PeopleList list, List<Column> columns, PersonRow row) {
        return columns.stream()
                .<Cell>map(column -> new Cell.Text(words.value(list.dataset(), column, row)))
                .toList();
    }

    private List<String> sources(PeopleList list, List<PersonRow> rows, boolean plain, Optional<Purpose> purpose) {
        var lines = new ArrayList<String>();
        lines.add(words.get("people.sheet.rows", words.formats().count(rows.size()), words.amount(list)));
        lines.add(words.get(
                "people.sheet.source",
                list.part().sourceOpd(),
                words.formats().date(list.part().referenceDate())));
        lines.add(words.get("people.sheet.taken", takenBy, words.formats().moment(Instant.now())));
        purpose.ifPresent(why -> lines.add(
                words.get("people.sheet.purpose", words.get("people.purpose." + why.kind()), why.explanation())));
        lines.add(words.get(plain ? "people.sheet.plain" : "people.sheet.masked"));
        return lines;
    }
}
