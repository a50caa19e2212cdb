package id.go.padang.carano.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.DemoReader;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.IndicatorService;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class SuppressionAuditTest {

    @Autowired
    private SuppressionAuditService audits;

    @Autowired
    private FigureQueries figures;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private DemoReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void storesOfEveryCountedPartThatItsHiddenCellsHold() {
        var found = reader.as("walidata", audits::audits);

        var parts = reader.as("walidata", audits::releases).getFirst().parts().stream()
                .filter(part -> !indicators.dataset(part.dataset()).dimensions().isEmpty())
                .toList();
        assertThat(parts).isNotEmpty();
        for (ReleasePart part : parts) {
            var audit = Optional.ofNullable(found.get(part.id())).orElseThrow();
            assertThat(audit.verdict()).as(part.dataset()).isEqualTo(SuppressionAudit.Verdict.PASSED);
            assertThat(audit.hidden())
                    .isEqualTo(figures.hidden(part.id()).values().stream()
                            .mapToInt(measures -> measures.size())
                            .sum());
            if (audit.hidden() > 0) {
                assertThat(audit.narrowest()).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void isReadByAnAuditorWhoReadsNoFigures() {
        assertThat(reader.as("auditor", audits::audits)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dewan-1", "pimpinan"})
    void isClosedToThoseWhoOnlyReadFigures(String username) {
        assertThatThrownBy(() -> reader.as(username, audits::audits)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNeverChanged() {
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE suppression_audit SET unprotected = 0").update())
                .hasMessageContaining("never changed");
    }
}
