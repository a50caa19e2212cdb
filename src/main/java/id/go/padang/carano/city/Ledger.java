package id.go.padang.carano.city;

import id.go.padang.carano.city.PlantedMismatch.State;
import id.go.padang.carano.shared.Period;
import java.util.ArrayList;
import java.util.List;

/** Keeps account of everything that is wrong on purpose. */
final class Ledger {

    private final List<PlantedFault> faults = new ArrayList<>();
    private final List<PlantedMismatch> mismatches = new ArrayList<>();

    void fault(String rule, String dataset, String subject) {
        faults.add(new PlantedFault(rule, dataset, subject));
    }

    void fault(String rule, String dataset, long nik) {
        fault(rule, dataset, Long.toString(nik));
    }

    void mismatch(String dataset, Period period, long nik, State state) {
        mismatches.add(new PlantedMismatch(dataset, period, Long.toString(nik), state));
    }

    List<PlantedFault> faults() {
        return List.copyOf(faults);
    }

    List<PlantedMismatch> mismatches() {
        return List.copyOf(mismatches);
    }
}
