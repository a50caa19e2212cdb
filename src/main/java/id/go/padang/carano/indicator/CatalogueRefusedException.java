package id.go.padang.carano.indicator;

import java.util.List;

/** A definition that cannot stand in the catalogue; every problem is a text key with its arguments. */
public class CatalogueRefusedException extends RuntimeException {

    /** @param field which part of the definition is meant, as in {@code name} */
    public record Problem(String field, String key, List<Object> arguments) {

        static Problem of(String field, String key, Object... arguments) {
            return new Problem(field, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    CatalogueRefusedException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
