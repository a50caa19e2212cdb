package id.go.padang.carano.demo;

import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Targets to look at, which say themselves that they are none of the city's; no value of a larger area is made up. */
@Component
class DemoTargets {

    private static final String SOURCE = "Contoh, bukan RPJMD";
    private static final String NOTE = "Target contoh";
    private static final int FIRST_YEAR = 2025;

    /** Where an example begins and how far it goes in a year. */
    private record Path(String code, double first, double step) {

        List<Target> targets() {
            return IntStream.range(0, 5)
                    .mapToObj(year -> new Target(
                            FIRST_YEAR + year,
                            BigDecimal.valueOf(first)
                                    .add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(year))),
                            SOURCE))
                    .toList();
        }
    }

    private static final List<Path> PATHS = List.of(
            new Path("yatim.menerima_persen", 40, 5),
            new Path("kesejahteraan.verval_persen", 85, 3),
            new Path("tanah.bersertipikat_persen", 60, 4),
            new Path("penganggur.12_bulan_persen", 45, -2),
            new Path("kesejahteraan.desil_1_per_1000", 110, -5));

    private final IndicatorService indicators;

    DemoTargets(IndicatorService indicators) {
        this.indicators = indicators;
    }

    /** Leaves alone what already has targets, so that a start that was interrupted may come back. */
    void set() {
        PATHS.forEach(path -> indicators.history(path.code()).stream()
                .findFirst()
                .map(Revision::indicator)
                .filter(indicator -> indicator.targets().isEmpty())
                .ifPresent(indicator -> indicators.save(indicator.withTargets(path.targets()), NOTE)));
    }
}
