package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Column;
import id.go.padang.carano.indicator.Content;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Sealer;
import id.go.padang.carano.register.Plan.Derived;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a by-name dataset is stored: the personal numbers of a row together in one ciphertext with a digest of each
 * beside it, the area under {@code wilayah}, every other column under its own name, then what is classified.
 */
record RegisterTable(Dataset dataset, List<Derived> derived) {

    static final String SECRET = "secret";
    private static final char BETWEEN_NUMBERS = '|';

    String name() {
        return "register_" + dataset.code();
    }

    /** Where its ciphertext stands; it decrypts nowhere else. */
    String place() {
        return name() + "." + SECRET;
    }

    /** @param into this table or one that is shaped like it */
    String insert(String into) {
        var columns = Stream.concat(Stream.of("batch_id", "line"), columns()).toList();
        return "INSERT INTO " + into + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** The values of {@link #insert} behind batch and line. */
    List<@Nullable Object> values(RowDraft draft, int warnings, Sealer sealer) {
        var values = new ArrayList<@Nullable Object>();
        var numbers = new StringJoiner(Character.toString(BETWEEN_NUMBERS));
        for (int position = 0; position < dataset.columns().size(); position++) {
            var content = dataset.columns().get(position).content();
            values.add(value(draft, position, content, sealer));
            if (isNumber(content)) {
                numbers.add(draft.text(position));
            }
        }
        values.addFirst(sealer.encrypt(numbers.toString()));
        for (Derived one : derived) {
            values.add(one.value().apply(draft));
        }
        values.add(warnings);
        return values;
    }

    /** The personal numbers of a row in the order of the template, from what {@link #SECRET} decrypts to. */
    List<String> numbers(String decrypted) {
        return List.of(decrypted.split("\\" + BETWEEN_NUMBERS, -1));
    }

    /** Under which name a column of the template is stored. */
    static String stored(Column column) {
        return switch (column.content()) {
            case Content.Nik ignored -> column.name() + "_index";
            case Content.Kk ignored -> column.name() + "_index";
            case Content.Area ignored -> "wilayah";
            case Content.Name ignored -> column.name();
            case Content.Address ignored -> column.name();
            case Content.Text ignored -> column.name();
            case Content.Choice ignored -> column.name();
            case Content.Day ignored -> column.name();
            case Content.Neighbourhood ignored -> column.name();
            case Content.Whole ignored -> column.name();
        };
    }

    static boolean isNumber(Content content) {
        return content instanceof Content.Nik || content instanceof Content.Kk;
    }

    private Stream<String> columns() {
        return Stream.concat(kept(), Stream.of("warnings"));
    }

    /** What a row takes along when a later batch takes it over. */
    Stream<String> kept() {
        return Stream.of(
                        Stream.of(SECRET),
                        dataset.columns().stream().map(RegisterTable::stored),
                        derived.stream().map(Derived::column))
                .flatMap(names -> names);
    }

    private static @Nullable Object value(RowDraft draft, int position, Content content, Sealer sealer) {
        var text = draft.text(position);
        return switch (content) {
            case Content.Nik ignored -> text.isEmpty() ? null : sealer.blindIndex(text);
            case Content.Kk ignored -> text.isEmpty() ? null : sealer.blindIndex(text);
            // a row that only says "somewhere in the city" is not mapped
            case Content.Area ignored ->
                draft.wilayah()
                        .kode()
                        .filter(kode -> kode.level() != Level.KOTA)
                        .map(KodeWilayah::value)
                        .orElse(null);
            case Content.Choice ignored -> draft.choice(position);
            case Content.Day ignored -> draft.day(position).iso();
            case Content.Whole ignored -> text.isEmpty() ? null : Long.valueOf(text);
            case Content.Name ignored -> text;
            case Content.Address ignored -> text;
            case Content.Text ignored -> text;
            case Content.Neighbourhood ignored -> text;
        };
    }
}
