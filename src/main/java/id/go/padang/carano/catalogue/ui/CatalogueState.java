package id.go.padang.carano.catalogue.ui;

import id.go.padang.carano.indicator.Revision;
import id.go.padang.carano.publication.Release;
import java.util.List;
import java.util.Optional;

/**
 * Whether the newest revision already counts.
 *
 * @param release the newest release that counts the indicator in any revision; empty when none does
 */
record CatalogueState(Kind kind, Optional<Integer> release) {

    /** Its text has the key {@code catalogue.state.<name>}. */
    enum Kind {
        IN_FORCE,
        /** The next release counts it first, or counts it otherwise than the newest one. */
        WAITING,
        /** The next release leaves it out. */
        RETIRING,
        RETIRED
    }

    /** @param releases newest first */
    static CatalogueState of(Revision newest, List<Release> releases) {
        var counted = releases.stream()
                .findFirst()
                .flatMap(release -> release.indicator(newest.indicator().code()));
        var number = counted.map(one -> releases.getFirst().number());
        if (newest.retired()) {
            return new CatalogueState(counted.isPresent() ? Kind.RETIRING : Kind.RETIRED, number);
        }
        boolean same = counted.filter(
                        one -> one.revision() == newest.indicator().revision())
                .isPresent();
        return new CatalogueState(same ? Kind.IN_FORCE : Kind.WAITING, number);
    }
}
