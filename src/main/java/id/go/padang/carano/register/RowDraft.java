package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Nik;
import id.go.padang.carano.wilayah.Level;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a by-name register on its way through the checks. What is understood of a cell is understood once. */
final class RowDraft implements Draft {

    private final Layout layout;
    private final SourceRow source;
    private final String[] texts;
    private final @Nullable Object[] read;
    private final WilayahText wilayah;

    RowDraft(Layout layout, SourceRow source) {
        this.layout = layout;
        this.source = source;
        var columns = layout.columns();
        texts = new String[columns.size()];
        read = new Object[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = source.get(columns.get(i).name());
        }
        wilayah = layout.areaColumn()
                .map(column -> layout.area(text(column.name())))
                .orElseGet(WilayahText.Empty::new);
    }

    @Override
    public Dataset dataset() {
        return layout.dataset();
    }

    @Override
    public SourceRow source() {
        return source;
    }

    @Override
    public String text(String column) {
        return texts[layout.position(column)];
    }

    String text(int position) {
        return texts[position];
    }

    LocalDate referenceDate() {
        return layout.referenceDate();
    }

    /** What is wrong with a personal number; empty for a sound one and for none. */
    Optional<Nik.Fault> fault(String column) {
        return fault(layout.position(column));
    }

    Optional<Nik.Fault> fault(int position) {
        return once(position, text -> text.isEmpty() ? Optional.empty() : Nik.fault(text));
    }

    /** The sound number in a column. */
    Optional<Nik> nik(String column) {
        return has(column) && fault(column).isEmpty() ? Optional.of(new Nik(text(column))) : Optional.empty();
    }

    DayText day(String column) {
        return day(layout.position(column));
    }

    DayText day(int position) {
        return once(position, DayText::read);
    }

    Optional<LocalDate> date(String column) {
        return day(column).date();
    }

    /** Whether both columns hold a day and the first lies behind the second. */
    boolean isAfter(String column, String other) {
        var earlier = date(other);
        return earlier.isPresent()
                && date(column).filter(earlier.get()::isBefore).isPresent();
    }

    /** Completed years at the reference date, by {@code tanggal_lahir}. */
    Optional<Integer> usia() {
        return date("tanggal_lahir")
                .map(born -> Period.between(born, referenceDate()).getYears());
    }

    WilayahText wilayah() {
        return wilayah;
    }

    boolean wilayahIs(Level level) {
        return wilayah.kode().filter(kode -> kode.level() == level).isPresent();
    }

    /** A value of a closed list as the catalogue writes it. */
    String choice(String column) {
        return choice(layout.position(column));
    }

    String choice(int position) {
        return text(position).toUpperCase(Locale.ROOT);
    }

    boolean is(String column, String value) {
        return text(column).equalsIgnoreCase(value);
    }

    @SuppressWarnings("unchecked") // a column is always read as the same kind
    private <T> T once(int position, Function<String, T> reading) {
        var known = read[position];
        if (known == null) {
            known = reading.apply(texts[position]);
            read[position] = known;
        }
        return (T) known;
    }
}
