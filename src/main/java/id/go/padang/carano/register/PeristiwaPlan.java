package id.go.padang.carano.register;

import static id.go.padang.carano.register.Rule.error;
import static id.go.padang.carano.register.Rule.warning;

import id.go.padang.carano.indicator.Dataset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Vital events and moves reported in a month; when they happened and when they were reported are two dates. */
final class PeristiwaPlan implements Plan {

    private static final String HAPPENED = "tanggal_peristiwa";
    private static final String REPORTED = "tanggal_lapor";

    @Override
    public String dataset() {
        return Dataset.PERISTIWA;
    }

    @Override
    public Stream<Rule<RowDraft>> rules() {
        return Stream.of(
                        Stream.<Rule<RowDraft>>of(
                                // a stillborn child never gets a number
                                error(
                                        "event.nik",
                                        "nik",
                                        draft -> !draft.has("nik") && !draft.is("jenis", "LAHIR_MATI")),
                                error("event.order", HAPPENED, draft -> draft.isAfter(HAPPENED, REPORTED)),
                                error(
                                        "event.before_birth",
                                        HAPPENED,
                                        draft -> draft.isAfter("tanggal_lahir", HAPPENED)),
                                error(
                                        "event.birth_day",
                                        HAPPENED,
                                        draft -> draft.is("jenis", "LAHIR")
                                                && !draft.date(HAPPENED).equals(draft.date("tanggal_lahir"))),
                                error(
                                        "event.month",
                                        REPORTED,
                                        draft -> draft.date(REPORTED)
                                                .map(YearMonth::from)
                                                .filter(month -> !month.equals(YearMonth.from(draft.referenceDate())))
                                                .isPresent()),
                                warning("event.late", REPORTED, draft -> months(draft) > 12)),
                        PersonRules.number(),
                        PersonRules.family())
                .flatMap(rules -> rules);
    }

    @Override
    public List<Derived> derived() {
        return List.of(
                new Derived(
                        "bulan",
                        draft -> "%02d"
                                .formatted(draft.date(HAPPENED).orElseThrow().getMonthValue())),
                new Derived("keterlambatan", draft -> delay(months(draft))));
    }

    @Override
    public List<AcrossRows> acrossRows() {
        return List.of(AcrossRows.repeated(
                "event.repeated", "nik", Severity.ERROR, "register_peristiwa", "nik_index", "jenis", HAPPENED));
    }

    /** Whole calendar months from the event to its report. */
    private static long months(RowDraft draft) {
        var happened = draft.date(HAPPENED);
        var reported = draft.date(REPORTED);
        return happened.isPresent() && reported.isPresent() ? between(happened.get(), reported.get()) : 0;
    }

    private static long between(LocalDate one, LocalDate other) {
        return ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(other));
    }

    private static String delay(long months) {
        if (months <= 1) {
            return Long.toString(months);
        }
        return months <= 3 ? "2-3" : "4+";
    }
}
