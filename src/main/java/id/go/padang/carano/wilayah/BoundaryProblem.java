package id.go.padang.carano.wilayah;

import java.util.List;

/**
 * One fault of a boundary file.
 *
 * @param arguments what the sentence names, in its order: numbers of features (1-based), codes, places
 */
public record BoundaryProblem(Kind kind, List<String> arguments) {

    /** What may be wrong; each has a sentence {@code wilayah.boundary.problem.…}. */
    public enum Kind {
        BROKEN_OFF,
        EMPTY,
        TOO_LARGE,
        NOT_UTF8,
        NOT_JSON,
        NOT_A_COLLECTION,
        NO_FEATURES,
        TOO_MANY_FEATURES,
        NOT_A_FEATURE,
        WRONG_GEOMETRY,
        BROKEN_RING,
        NOT_DEGREES,
        SWAPPED,
        OUT_OF_BOUNDS,
        NO_CODE_PROPERTY,
        NO_SUCH_PROPERTY,
        NO_CODE,
        UNKNOWN_CODE,
        NOT_A_KELURAHAN,
        DUPLICATE,
        ABSENT,
        SELF_INTERSECTION,
        INVALID,
        OVERLAP,
        TOO_SMALL
    }

    static BoundaryProblem of(Kind kind, Object... arguments) {
        return new BoundaryProblem(
                kind, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** The key of its sentence. */
    public String textKey() {
        return "wilayah.boundary.problem." + kind;
    }
}
