package id.go.padang.carano.program.alignment;

import java.util.Optional;

/** The development plans, the highest first; text key {@code alignment.plan.<name>}. */
public enum Plan {
    RPJMN,
    /** RPJMD Sumatera Barat. */
    PROVINSI,
    /** RPJMD Padang. */
    KOTA;

    /** The plan that this one must fit under; empty for the highest. */
    public Optional<Plan> above() {
        return this == RPJMN ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
