package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.stream.Stream;

/** Orphans: children below 18, and at 18 those who still go to SMA. */
final class YatimPlan implements Plan {

    private static final String TABLE = "register_yatim";
    private static final int OLDEST = 18;

    @Override
    public String dataset() {
        return Dataset.YATIM;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                        Stream.<Rule<RowDraft>>of(PersonRules.notOlderThan(OLDEST, "age.over_18")),
                        Stream.<Rule<RowDraft>>of(warning(
                                "age.18_not_sma",
                                "pendidikan",
                                draft -> draft.usia()
                                                .filter(usia -> usia == OLDEST)
                                                .isPresent()
                                        && !draft.is("pendidikan", "SMA"))),
                        PersonRules.number(),
                        PersonRules.family(),
                        PersonRules.parents())
                .flatMap(rules -> rules);
    }

    @Override
    public List<Derived> derived() {
        return List.of(
                new Derived("usia", draft -> Integer.toString(draft.usia().orElseThrow())),
                new Derived("umur", draft -> band(draft.usia().orElseThrow())));
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(
                AcrossRows.repeated("nik.repeated", "nik", Severity.ERROR, TABLE, "nik_index"),
                AcrossRows.repeated(
                        "person.repeated", "nama", Severity.WARNING, TABLE, "no_kk_index", "nama", "tanggal_lahir"));
    }

    private static String band(int usia) {
        if (usia <= 4) {
            return "0-4";
        } else if (usia <= 6) {
            return "5-6";
        } else if (usia <= 12) {
            return "7-12";
        } else if (usia <= 15) {
            return "13-15";
        }
        return usia <= 17 ? "16-17" : "18";
    }
}
