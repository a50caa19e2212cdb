package id.go.padang.carano.program;

import id.go.padang.carano.indicator.Indicator.Direction;
import id.go.padang.carano.organization.Opd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Goals as these tests write them. */
public final class Contents {

    public static final String EDUCATION = "1.01.2.22.0.00.01.0000";

    private Contents() {}

    /** 600 children, shared by three OPDs that serve 75 of them together. */
    public static GoalContent children(String code) {
        return children(code, "300", "250", "200", "75");
    }

    public static GoalContent children(String code, String lead, String second, String third, String together) {
        return new GoalContent(
                code,
                "Anak terlayani",
                new Measure(Measure.Kind.FREE, "", "Anak terlayani", "anak", Direction.MORE_IS_BETTER),
                Optional.empty(),
                List.of(target(2027, "600"), target(2026, "400")),
                ShareUnit.TARGET,
                List.of(
                        Share.of(Opd.DINAS_SOSIAL, true, new BigDecimal(lead)),
                        Share.of(Opd.DUKCAPIL, false, new BigDecimal(second)),
                        Share.of(EDUCATION, false, new BigDecimal(third))),
                List.of(overlap(together, Opd.DINAS_SOSIAL, Opd.DUKCAPIL, EDUCATION)),
                List.of(
                        new Programme("1.06.05", "Program", new BigDecimal(100)),
                        new Programme("1.06.05.2.02.0001", "Sub kegiatan", new BigDecimal(40))),
                "Uji");
    }

    public static YearTarget target(int year, String value) {
        return new YearTarget(year, new BigDecimal(value));
    }

    public static Overlap overlap(String amount, String... opd) {
        return new Overlap(new TreeSet<>(List.of(opd)), new BigDecimal(amount));
    }
}
