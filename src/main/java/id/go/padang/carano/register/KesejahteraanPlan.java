package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Families ranked by welfare (DTSEN), one row a member; a desil is a rank of the whole family and not poverty. */
final class KesejahteraanPlan implements Plan {

    private static final String TABLE = "register_kesejahteraan";
    private static final int OLDEST = 120;
    private static final Set<String> NOT_THERE = Set.of("PINDAH", "TIDAK_DITEMUKAN", "MENINGGAL");
    private static final String DESIL = """
            SELECT MIN(line) AS line, 'kk.desil' AS rule, COUNT(DISTINCT desil) AS argument
              FROM register_kesejahteraan
             WHERE batch_id = :batch
             GROUP BY no_kk_index
            HAVING argument > 1
            """;
    private static final String HEADS = """
            SELECT MIN(line) AS line, 'kk.heads' AS rule, SUM(hubungan = 'KEPALA') AS argument
              FROM register_kesejahteraan
             WHERE batch_id = :batch
             GROUP BY no_kk_index
            HAVING argument > 1
            """;

    @Override
    public String dataset() {
        return Dataset.KESEJAHTERAAN;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                        Stream.<Rule<RowDraft>>of(
                                PersonRules.notOlderThan(OLDEST, "age.over"),
                                warning(
                                        "verval.aid",
                                        "program",
                                        draft -> NOT_THERE.contains(draft.choice("verval"))
                                                && !draft.is("program", "TIDAK_ADA"))),
                        PersonRules.number(),
                        PersonRules.family())
                .flatMap(rules -> rules);
    }

    @Override
    public List<Derived> derived() {
        return List.of(new Derived("satuan", draft -> draft.is("hubungan", "KEPALA") ? "KELUARGA" : "ANGGOTA"));
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(
                AcrossRows.repeated("nik.repeated", "nik", Severity.ERROR, TABLE, "nik_index", "no_kk_index"),
                AcrossRows.repeated("person.two_families", "nik", Severity.WARNING, TABLE, "nik_index"),
                new AcrossRows("no_kk", Severity.WARNING, HEADS),
                new AcrossRows("no_kk", Severity.WARNING, DESIL));
    }
}
