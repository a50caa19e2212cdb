package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Filter;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a batch: those of a place, in categories, about somebody.
 *
 * @param filter categories of the dataset's dimensions that count
 */
public record RowFilter(long batchId, Where where, Filter filter, Optional<Sought> sought) {

    /** The same rows, searched. */
    public RowFilter about(Optional<Sought> somebody) {
        return new RowFilter(batchId, where, filter, somebody);
    }

    /** Where rows lie. */
    public sealed interface Where {

        /** In any of these areas, rows mapped to a kecamatan only with it; the city holds what is not mapped at all. */
        record Inside(Set<KodeWilayah> areas) implements Where {
            public Inside {
                areas = Set.copyOf(areas);
            }
        }

        /** In this area and no area below it. */
        record Unmapped(KodeWilayah area) implements Where {}
    }

    /** Who is looked for; never part of an address or a log. */
    public sealed interface Sought {

        /** @param part the beginning of the name or of a word in it */
        record Name(String part) implements Sought {
            @Override
            public String toString() {
                return "Name";
            }
        }

        /** @param index the digest of a NIK */
        record Person(byte[] index) implements Sought {
            @Override
            public String toString() {
                return "Person";
            }
        }
    }
}
