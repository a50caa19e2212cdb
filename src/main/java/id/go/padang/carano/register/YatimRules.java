package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.telling;
import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.wilayah.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every check of a single orphan row, in the order of asking. */
final class YatimRules {

    private static final int OLDEST = 18;
    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{0,3}");
    private static final String SMA = "SMA";
    static final List<String> PENDIDIKAN = List.of("TIDAK_SEKOLAH", "PAUD", "SD", "SMP", SMA, "LAINNYA");

    private YatimRules() {}

    static List<Rule<YatimDraft>> all(Dataset dataset) {
        return Stream.of(
                        CellRules.<YatimDraft>of(dataset),
                        Stream.of("nik", "nik_ayah", "nik_ibu").flatMap(YatimRules::nik),
                        number("no_kk"),
                        choices(),
                        birth(),
                        address(),
                        family())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule<YatimDraft>> nik(String column) {
        return Stream.concat(
                number(column),
                Arrays.stream(Nik.Fault.values())
                        .filter(fault -> !fault.concernsForm())
                        .map(fault -> fault("nik", column, fault)));
    }

    private static Stream<Rule<YatimDraft>> number(String column) {
        return Arrays.stream(Nik.Fault.values())
                .filter(Nik.Fault::concernsForm)
                .map(fault -> fault("number", column, fault));
    }

    private static Rule<YatimDraft> fault(String family, String column, Nik.Fault fault) {
        return telling(
                family + "." + fault.name().toLowerCase(Locale.ROOT),
                column,
                draft -> draft.fault(column)
                        .filter(fault::equals)
                        .map(found -> Integer.toString(draft.text(column).length())));
    }

    private static Stream<Rule<YatimDraft>> choices() {
        return Stream.of(
                CellRules.choice("jenis_kelamin", List.of("L", "P")),
                CellRules.choice("jenis", List.of("YATIM", "PIATU", "YATIM_PIATU")),
                CellRules.choice("status_bantuan", List.of("TERDATA", "DIUSULKAN", "MENERIMA")),
                CellRules.choice("pendidikan", PENDIDIKAN));
    }

    private static Stream<Rule<YatimDraft>> birth() {
        return Stream.of(
                error("date.form", "tanggal_lahir", draft -> !draft.dateHasForm()),
                error(
                        "date.impossible",
                        "tanggal_lahir",
                        draft -> draft.tanggalLahir().isEmpty()),
                error("date.future", "tanggal_lahir", YatimDraft::bornAfterReferenceDate),
                telling(
                        "age.over_18",
                        "tanggal_lahir",
                        draft -> draft.usia().filter(usia -> usia > OLDEST).map(usia -> Integer.toString(usia))),
                warning(
                        "age.18_not_sma",
                        "pendidikan",
                        draft -> draft.usia().filter(usia -> usia == OLDEST).isPresent()
                                && !draft.choice("pendidikan").equals(SMA)),
                warning(
                        "nik.birth_date",
                        "tanggal_lahir",
                        draft -> draft.nik("nik")
                                .flatMap(nik -> draft.tanggalLahir().map(date -> !nik.bornOn(date)))
                                .orElse(false)),
                warning(
                        "nik.sex",
                        "jenis_kelamin",
                        draft -> draft.nik("nik")
                                .filter(nik -> !nik.kelamin().equals(draft.choice("jenis_kelamin")))
                                .isPresent()),
                warning(
                        "name.digits",
                        "nama",
                        draft -> draft.text("nama").chars().anyMatch(Character::isDigit)));
    }

    private static Stream<Rule<YatimDraft>> address() {
        var column = "kode_kelurahan";
        return Stream.of(
                error("rt_rw.form", "rt", draft -> notThreeDigits(draft, "rt")),
                error("rt_rw.form", "rw", draft -> notThreeDigits(draft, "rw")),
                error("area.form", column, draft -> draft.wilayah() instanceof WilayahText.Nonsense),
                telling(
                        "area.name",
                        column,
                        draft -> draft.wilayah() instanceof WilayahText.Name name
                                ? Optional.of(name.codes())
                                : Optional.empty()),
                error("area.outside", column, draft -> draft.wilayah() instanceof WilayahText.Outside),
                error("area.unknown", column, draft -> draft.wilayah() instanceof WilayahText.Unknown),
                warning(
                        "area.empty",
                        column,
                        draft -> draft.wilayah() instanceof WilayahText.Empty || draft.wilayahIs(Level.KOTA)),
                warning("area.kecamatan", column, draft -> draft.wilayahIs(Level.KECAMATAN)));
    }

    private static Stream<Rule<YatimDraft>> family() {
        return Stream.of(
                error("kk.equals_nik", "no_kk", draft -> draft.has("no_kk") && same(draft, "no_kk", "nik")),
                error("parent.is_child", "nik_ayah", draft -> same(draft, "nik_ayah", "nik")),
                error("parent.is_child", "nik_ibu", draft -> same(draft, "nik_ibu", "nik")),
                error("parent.both_same", "nik_ibu", draft -> same(draft, "nik_ibu", "nik_ayah")),
                warning(
                        "parent.sex",
                        "nik_ayah",
                        draft -> draft.nik("nik_ayah")
                                .filter(nik -> nik.kelamin().equals("P"))
                                .isPresent()),
                warning(
                        "parent.sex",
                        "nik_ibu",
                        draft -> draft.nik("nik_ibu")
                                .filter(nik -> nik.kelamin().equals("L"))
                                .isPresent()));
    }

    private static boolean same(YatimDraft draft, String column, String other) {
        return draft.has(column) && draft.text(column).equals(draft.text(other));
    }

    private static boolean notThreeDigits(YatimDraft draft, String column) {
        return !THREE_DIGITS.matcher(draft.text(column)).matches();
    }
}
