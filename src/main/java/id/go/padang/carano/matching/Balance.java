package id.go.padang.carano.matching;

import id.go.padang.carano.publication.Release;
import id.go.padang.carano.publication.ReleasePart;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * The population balance of an area, from the figures of one release.
 *
 * @param source the newest DKB
 * @param months from the month after the first DKB on
 * @param from the DKB that the areas below start from
 * @param to the last month of the areas below
 * @param areas the areas one level below in code order, then (where such rows exist) one without a code
 */
public record Balance(
        KodeWilayah kode,
        Release release,
        ReleasePart source,
        List<Month> months,
        Period from,
        Period to,
        List<Area> areas,
        BalanceLine total) {

    public record Month(Period period, BalanceLine line) {}

    /** @param mayOpen whether this reader may drill into it */
    public record Area(Optional<KodeWilayah> kode, boolean mayOpen, BalanceLine line) {}
}
