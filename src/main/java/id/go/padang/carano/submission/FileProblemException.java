package id.go.padang.carano.submission;

import id.go.padang.carano.register.Problem;

/** The file as a whole cannot be read, and so nothing of it is taken over. */
final class FileProblemException extends RuntimeException {

    private final Problem problem;

    FileProblemException(String rule, String... arguments) {
        super(rule);
        problem = Problem.ofFile(rule, arguments);
    }

    Problem problem() {
        return problem;
    }
}
