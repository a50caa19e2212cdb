package id.go.padang.carano.wilayah;

import java.util.List;

/** What became of a boundary file. */
public sealed interface BoundaryReceipt {

    /** It is kept, and no map draws it yet. */
    record Accepted(BoundarySet set) implements BoundaryReceipt {}

    /**
     * Nothing of it is kept.
     *
     * @param problems every one that was found
     * @param properties of its features, among which the code may be; empty when it was not read that far
     */
    record Refused(List<BoundaryProblem> problems, List<String> properties) implements BoundaryReceipt {}
}
