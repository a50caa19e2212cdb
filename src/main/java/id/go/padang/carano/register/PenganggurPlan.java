package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.util.List;
import java.util.stream.Stream;

/** Seekers of work with a card (AK-1). A card that has lapsed makes nobody unemployed: it counts as not active. */
final class PenganggurPlan implements Plan {

    private static final String BEGAN = "mulai_menganggur";
    private static final String REGISTERED = "tanggal_daftar";
    private static final String VALID_TO = "berlaku_sampai";
    private static final int YOUNGEST = 15;
    private static final int LONG = 12;

    @Override
    public String dataset() {
        return Dataset.PENGANGGUR;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                        Stream.<Rule<RowDraft>>of(
                                warning(
                                        "age.under_15",
                                        "tanggal_lahir",
                                        draft -> draft.usia()
                                                .filter(usia -> usia < YOUNGEST)
                                                .isPresent()),
                                PersonRules.notOlderThan(120, "age.over"),
                                error("ak1.order", BEGAN, draft -> draft.isAfter(BEGAN, REGISTERED)),
                                error("ak1.validity", VALID_TO, draft -> draft.isAfter(REGISTERED, VALID_TO)),
                                warning("ak1.lapsed", "status", draft -> draft.is("status", "AKTIF") && lapsed(draft))),
                        PersonRules.number())
                .flatMap(rules -> rules);
    }

    @Override
    public List<Derived> derived() {
        return List.of(
                new Derived(
                        "keaktifan", draft -> draft.is("status", "AKTIF") && !lapsed(draft) ? "AKTIF" : "TIDAK_AKTIF"),
                new Derived(
                        "durasi",
                        draft -> draft.date(BEGAN)
                                        .orElseThrow()
                                        .isAfter(draft.referenceDate().minusMonths(LONG))
                                ? "<12"
                                : "12+"),
                new Derived("umur", draft -> band(draft.usia().orElseThrow())));
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(AcrossRows.repeated("nik.repeated", "nik", Severity.ERROR, "register_penganggur", "nik_index"));
    }

    private static boolean lapsed(RowDraft draft) {
        return draft.date(VALID_TO)
                .filter(day -> day.isBefore(draft.referenceDate()))
                .isPresent();
    }

    private static String band(int usia) {
        if (usia < YOUNGEST) {
            return "<15";
        } else if (usia <= 19) {
            return "15-19";
        } else if (usia <= 24) {
            return "20-24";
        } else if (usia <= 34) {
            return "25-34";
        } else if (usia <= 44) {
            return "35-44";
        } else if (usia <= 54) {
            return "45-54";
        }
        return usia <= 64 ? "55-64" : "65+";
    }
}
