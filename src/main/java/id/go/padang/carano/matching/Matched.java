package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import java.util.Arrays;
import java.util.Optional;

/** The registers that are held against the population base, and which of their columns say who somebody is. */
enum Matched {
    KESEJAHTERAAN(Dataset.KESEJAHTERAAN, "nik_index", "nama", true),
    YATIM(Dataset.YATIM, "nik_index", "nama", true),
    PENGANGGUR(Dataset.PENGANGGUR, "nik_index", "nama", true),
    /** One person may hold many parcels, and says nothing of a birth date or where he lives. */
    TANAH(Dataset.TANAH, "nik_pemegang_index", "nama_pemegang", false);

    private final String dataset;
    private final String number;
    private final String name;
    private final boolean person;

    Matched(String dataset, String number, String name, boolean person) {
        this.dataset = dataset;
        this.number = number;
        this.name = name;
        this.person = person;
    }

    static Optional<Matched> of(String dataset) {
        return Arrays.stream(values())
                .filter(one -> one.dataset.equals(dataset))
                .findFirst();
    }

    String dataset() {
        return dataset;
    }

    String table() {
        return "register_" + dataset;
    }

    /** The column of the keyed digest of the NIK. */
    String number() {
        return number;
    }

    String nameColumn() {
        return name;
    }

    /** The index by which a number is found. */
    String index() {
        return table() + (person ? "_nik" : "_holder");
    }

    /** Whether a row is one person, with birth date and address. */
    boolean person() {
        return person;
    }
}
