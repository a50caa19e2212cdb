package id.go.padang.carano.program;

/**
 * A goal with where it stands, cut to its reader.
 *
 * @param mayEdit whether this reader may change it
 */
public record GoalReading(Goal goal, GoalProgress progress, ShareCheck shares, boolean mayEdit) {}
