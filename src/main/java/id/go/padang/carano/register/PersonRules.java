package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.telling;
import static id.go.padang.carano.register.Rule.warning;

import java.util.stream.Stream;

/** What the columns about one person must keep among each other. */
final class PersonRules {

    private PersonRules() {}

    /** A NIK decides nothing about age or sex (Adminduk): what it says is only held against what the row says. */
    static Stream<Rule<RowDraft>> number() {
        return Stream.of(
                warning(
                        "nik.birth_date",
                        "tanggal_lahir",
                        draft -> draft.nik("nik")
                                .flatMap(nik -> draft.date("tanggal_lahir").map(date -> !nik.bornOn(date)))
                                .orElse(false)),
                warning(
                        "nik.sex",
                        "jenis_kelamin",
                        draft -> draft.nik("nik")
                                .filter(nik -> !nik.kelamin().equals(draft.choice("jenis_kelamin")))
                                .isPresent()));
    }

    static Stream<Rule<RowDraft>> family() {
        return Stream.of(error("kk.equals_nik", "no_kk", draft -> same(draft, "no_kk", "nik")));
    }

    static Stream<Rule<RowDraft>> parents() {
        return Stream.of(
                error("parent.is_child", "nik_ayah", draft -> same(draft, "nik_ayah", "nik")),
                error("parent.is_child", "nik_ibu", draft -> same(draft, "nik_ibu", "nik")),
                error("parent.both_same", "nik_ibu", draft -> same(draft, "nik_ibu", "nik_ayah")),
                warning("parent.sex", "nik_ayah", draft -> isOf(draft, "nik_ayah", "P")),
                warning("parent.sex", "nik_ibu", draft -> isOf(draft, "nik_ibu", "L")));
    }

    static Rule<RowDraft> notOlderThan(int years, String code) {
        return telling(
                code,
                "tanggal_lahir",
                draft -> draft.usia().filter(usia -> usia > years).map(usia -> Integer.toString(usia)));
    }

    private static boolean isOf(RowDraft draft, String column, String kelamin) {
        return draft.nik(column).filter(nik -> nik.kelamin().equals(kelamin)).isPresent();
    }

    private static boolean same(Draft draft, String column, String other) {
        return draft.has(column) && draft.text(column).equals(draft.text(other));
    }
}
