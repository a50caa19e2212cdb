package id.go.padang.carano.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One named check; what it finds is said by the texts {@code rule.<code>} and {@code rule.<code>.advice}.
 *
 * @param column where the finding is shown
 * @param test what the two texts fill in, or empty when the row keeps the rule
 */
record Rule<D extends Draft>(String code, String column, Severity severity, Function<D, Optional<List<String>>> test) {

    static <D extends Draft> Rule<D> error(String code, String column, Predicate<D> broken) {
        return new Rule<>(code, column, Severity.ERROR, when(broken));
    }

    static <D extends Draft> Rule<D> warning(String code, String column, Predicate<D> broken) {
        return new Rule<>(code, column, Severity.WARNING, when(broken));
    }

    /** Something is wrong exactly where there is something to say about it. */
    static <D extends Draft> Rule<D> telling(String code, String column, Function<D, Optional<String>> test) {
        return new Rule<>(
                code, column, Severity.ERROR, draft -> test.apply(draft).map(List::of));
    }

    /** Everything wrong with a row; of each column only the first error, because the others follow from it. */
    static <D extends Draft> List<Problem> problems(D draft, List<Rule<D>> rules) {
        List<Problem> problems = List.of();
        for (Rule<D> rule : rules) {
            if (problems.isEmpty() || !isSettled(problems, rule.column)) {
                var arguments = rule.test.apply(draft);
                if (arguments.isPresent()) {
                    if (problems.isEmpty()) {
                        problems = new ArrayList<>();
                    }
                    problems.add(rule.problem(draft, arguments.get()));
                }
            }
        }
        return problems;
    }

    private static boolean isSettled(List<Problem> problems, String column) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR && problem.column().equals(column));
    }

    private Problem problem(D draft, List<String> arguments) {
        var masked = Shown.of(draft.dataset().column(column), draft.text(column));
        return new Problem(draft.source().line(), column, masked, code, severity, arguments);
    }

    private static <D extends Draft> Function<D, Optional<List<String>>> when(Predicate<D> broken) {
        return draft -> broken.test(draft) ? Optional.of(List.of()) : Optional.empty();
    }
}
