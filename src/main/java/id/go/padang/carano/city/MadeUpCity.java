package id.go.padang.carano.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A whole made-up city: its registers, and everything that is wrong in them on purpose. */
public final class MadeUpCity {

    /** A tenth of the city, for a first visit. */
    public static final int TENTH = 94_698;

    /** As many as were registered at the end of 2024. */
    public static final int WHOLE = 946_982;

    private static final long SEED = 1371_2026;
    private static final int FEWEST = 5_000;
    private static final int MOST = 2_000_000;
    // what refers to residents comes after them
    private static final List<String> ORDER =
            List.of("penduduk", "peristiwa", "kesejahteraan", "yatim", "penganggur", "tanah");

    private final List<CityFile> files = new ArrayList<>();
    private final Ledger ledger = new Ledger();

    private MadeUpCity(int residents) {
        var population = new Population(residents, new Dice(SEED), ledger);
        var typos = new Typos(population.numbers);
        var planter = new Planter(population, typos, ledger, new Dice(SEED + 1));
        files.addAll(new PopulationFiles(population).files());
        files.addAll(new WelfareFiles(population, planter).files());
        files.addAll(new OrphanFiles(population, planter).files());
        files.addAll(new SeekerFiles(population, planter).files());
        files.addAll(new LandFiles(population.areas, new LandBook(population, typos, ledger)).files());
        files.sort(Comparator.comparing((CityFile file) -> file.period().lastDay())
                .thenComparing(file -> ORDER.indexOf(file.dataset())));
    }

    /**
     * The city of so many residents in its newest population file; the same number makes the same city everywhere.
     *
     * @throws IllegalArgumentException when they are too few to show anything or too many to number
     */
    public static MadeUpCity of(int residents) {
        if (residents < FEWEST || residents > MOST) {
            throw new IllegalArgumentException("residents: " + residents);
        }
        return new MadeUpCity(residents);
    }

    /** Every file in the order of delivery: by the end of its period, residents first. */
    public List<CityFile> files() {
        return List.copyOf(files);
    }

    /** All that the contradiction rules must find when every file is published, and nothing else. */
    public List<PlantedFault> plantedFaults() {
        return ledger.faults();
    }

    /** Every row that must not match the population, and why. */
    public List<PlantedMismatch> plantedMismatches() {
        return ledger.mismatches();
    }
}
