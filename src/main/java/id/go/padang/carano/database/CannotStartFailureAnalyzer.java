package id.go.padang.carano.database;

import id.go.padang.carano.shared.CannotStartException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the sentence instead of the stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartFailureAnalyzer extends AbstractFailureAnalyzer<CannotStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStartException cause) {
        return new FailureAnalysis(cause.indonesian() + "\n" + cause.english(), null, cause);
    }
}
