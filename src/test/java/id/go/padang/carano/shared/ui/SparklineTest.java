package id.go.padang.carano.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void drawsNothingFromASingleNumber() {
        assertThat(Sparkline.shows(List.of(Value.of(1), Value.missing()))).isFalse();
        assertThat(Sparkline.shows(List.of(Value.of(1), Value.of(1)))).isTrue();
    }

    @Test
    void leavesAGapWhereANumberIsMissingOrHidden() {
        assertThat(Sparkline.svg(List.of(Value.of(1), Value.of(3), Value.suppressed(), Value.of(2), Value.of(2))))
                .contains("d=\"M3.0 25.0L25.5 3.0M70.5 14.0L93.0 14.0\"")
                .contains("<circle cx=\"93.0\" cy=\"14.0\"");
    }
}
