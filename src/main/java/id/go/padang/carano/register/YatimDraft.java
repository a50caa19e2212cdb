package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.WilayahService;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the orphan register on its way through the checks. */
final class YatimDraft implements Draft {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private final Dataset dataset;
    private final SourceRow source;
    private final LocalDate referenceDate;
    private final boolean dateHasForm;
    private final Optional<LocalDate> tanggalLahir;
    private final WilayahText wilayah;
    // many rules ask
    private final Map<String, Optional<Nik.Fault>> faults = new HashMap<>();

    YatimDraft(Dataset dataset, SourceRow source, LocalDate referenceDate, WilayahService wilayahService) {
        this.dataset = dataset;
        this.source = source;
        this.referenceDate = referenceDate;
        var date = source.get("tanggal_lahir");
        var iso = ISO.matcher(date);
        var indonesian = INDONESIAN.matcher(date);
        if (iso.matches()) {
            dateHasForm = true;
            tanggalLahir = date(iso.group(1), iso.group(2), iso.group(3));
        } else if (indonesian.matches()) {
            dateHasForm = true;
            tanggalLahir = date(indonesian.group(3), indonesian.group(2), indonesian.group(1));
        } else {
            dateHasForm = false;
            tanggalLahir = Optional.empty();
        }
        wilayah = WilayahText.read(source.get("kode_kelurahan"), wilayahService);
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public SourceRow source() {
        return source;
    }

    Optional<Nik.Fault> fault(String column) {
        return faults.computeIfAbsent(column, asked -> has(asked) ? Nik.fault(text(asked)) : Optional.empty());
    }

    Optional<Nik> nik(String column) {
        return has(column) && fault(column).isEmpty() ? Optional.of(new Nik(text(column))) : Optional.empty();
    }

    boolean dateHasForm() {
        return dateHasForm;
    }

    Optional<LocalDate> tanggalLahir() {
        return tanggalLahir;
    }

    boolean bornAfterReferenceDate() {
        return tanggalLahir.filter(referenceDate::isBefore).isPresent();
    }

    /** Completed years at the reference date. */
    Optional<Integer> usia() {
        return tanggalLahir.map(date -> Period.between(date, referenceDate).getYears());
    }

    WilayahText wilayah() {
        return wilayah;
    }

    boolean wilayahIs(Level level) {
        return wilayah.kode().filter(kode -> kode.level() == level).isPresent();
    }

    String choice(String column) {
        return CellRules.upper(text(column));
    }

    YatimRow row(int warnings) {
        return new YatimRow(
                source.line(),
                text("nik"),
                text("no_kk"),
                text("nama"),
                choice("jenis_kelamin"),
                tanggalLahir.orElseThrow(),
                text("alamat"),
                text("rt"),
                text("rw"),
                // a row that only says "somewhere in the city" is not mapped
                wilayah.kode().filter(kode -> kode.level() != Level.KOTA),
                choice("jenis"),
                choice("status_bantuan"),
                text("nik_ayah"),
                text("nik_ibu"),
                choice("pendidikan"),
                usia().orElseThrow(),
                warnings);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
