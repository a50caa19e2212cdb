package id.go.padang.carano.submission;

import id.go.padang.carano.register.Severity;
import java.util.Optional;

/** Which problems to list; an empty part filters nothing. */
public record ProblemFilter(Optional<Severity> severity, Optional<String> rule) {

    public static final ProblemFilter ALL = new ProblemFilter(Optional.empty(), Optional.empty());
}
