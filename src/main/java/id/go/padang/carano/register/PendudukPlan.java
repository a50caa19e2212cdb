package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The population base: living residents at the reference date (DKB), one row each. */
final class PendudukPlan implements Plan {

    private static final String TABLE = "register_penduduk";
    private static final int OLDEST = 120;
    private static final int YOUNGEST_MARRIED = 16;
    private static final int YOUNGEST_AT_WORK = 10;
    private static final int YOUNGEST_HEAD = 12;
    private static final Set<String> NO_WORK = Set.of("BELUM_BEKERJA", "PELAJAR", "RUMAH_TANGGA");
    private static final String HEADS = """
            SELECT line, IF(heads = 0, 'kk.no_head', 'kk.heads') AS rule, heads AS argument
              FROM (SELECT MIN(line) AS line, SUM(hubungan = 'KEPALA') AS heads
                      FROM register_penduduk
                     WHERE batch_id = :batch
                     GROUP BY no_kk_index
                    HAVING heads <> 1) families
            """;

    @Override
    public String dataset() {
        return Dataset.PENDUDUK;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                        Stream.<Rule<RowDraft>>of(PersonRules.notOlderThan(OLDEST, "age.over")),
                        PersonRules.number(),
                        PersonRules.family(),
                        PersonRules.parents(),
                        Stream.<Rule<RowDraft>>of(
                                warning(
                                        "family.young_head",
                                        "hubungan",
                                        draft -> draft.is("hubungan", "KEPALA") && younger(draft, YOUNGEST_HEAD)),
                                warning(
                                        "family.single_spouse",
                                        "status_kawin",
                                        draft ->
                                                draft.is("hubungan", "PASANGAN") && !draft.is("status_kawin", "KAWIN")),
                                warning(
                                        "family.young_married",
                                        "status_kawin",
                                        draft -> !draft.is("status_kawin", "BELUM_KAWIN")
                                                && younger(draft, YOUNGEST_MARRIED)),
                                warning(
                                        "work.young",
                                        "pekerjaan",
                                        draft -> younger(draft, YOUNGEST_AT_WORK)
                                                && !NO_WORK.contains(draft.choice("pekerjaan")))))
                .flatMap(rules -> rules);
    }

    @Override
    public List<Derived> derived() {
        return List.of(new Derived("umur", draft -> fiveYears(draft.usia().orElseThrow())));
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(
                AcrossRows.repeated("nik.repeated", "nik", Severity.ERROR, TABLE, "nik_index"),
                new AcrossRows("no_kk", Severity.WARNING, HEADS));
    }

    private static boolean younger(RowDraft draft, int years) {
        return draft.usia().filter(usia -> usia < years).isPresent();
    }

    private static String fiveYears(int usia) {
        int from = usia / 5 * 5;
        return from >= 75 ? "75+" : from + "-" + (from + 4);
    }
}
