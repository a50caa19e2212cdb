package id.go.padang.carano.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the variable that moves the portal to another port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Port " + port
                        + " sudah dipakai program lain; hentikan program itu atau pilih port lain dengan CARANO_PORT.\n"
                        + "Port " + port
                        + " is already in use; stop that program or choose another port with CARANO_PORT.",
                null,
                cause);
    }
}
