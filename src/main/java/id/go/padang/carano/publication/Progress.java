package id.go.padang.carano.publication;

/**
 * How far a publication is.
 *
 * @param done steps begun before this one
 * @param steps all of them
 */
public record Progress(Step step, int done, int steps) {

    /** What is being done; its text key is {@code publication.step.COUNT}. */
    public enum Step {
        COUNT,
        CHECK,
        PROTECT,
        RELEASE
    }
}
