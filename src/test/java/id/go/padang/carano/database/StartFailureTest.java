package id.go.padang.carano.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.CannotStartException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTest {

    @Test
    void printsTheReasonInBothLanguagesAndNothingElse() {
        assertThat(sentences(
                        new CannotStartFailureAnalyzer(),
                        new IllegalStateException(new CannotStartException("Diska penuh.", "The disk is full."))))
                .isEqualTo("Diska penuh.\nThe disk is full.");
    }

    @Test
    void namesTheTakenPortAndTheWayToAnother() {
        assertThat(sentences(new PortInUseFailureAnalyzer(), new PortInUseException(8080)))
                .contains("Port 8080 is already in use")
                .contains("CARANO_PORT");
    }

    private static String sentences(FailureAnalyzer analyzer, Throwable failure) {
        return Objects.requireNonNull(analyzer.analyze(failure)).getDescription();
    }
}
