package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

    private static final Value NOTHING = Value.missing();
    private static final Value HIDDEN = Value.suppressed();

    @Test
    void putsHiddenAndMissingLastWhenAmountsGrow() {
        assertThat(Stream.of(NOTHING, Value.of(3), HIDDEN, Value.of(0)).sorted(ValueOrder.ASCENDING))
                .containsExactly(Value.of(0), Value.of(3), HIDDEN, NOTHING);
    }

    @Test
    void putsHiddenAndMissingLastWhenAmountsShrink() {
        assertThat(Stream.of(NOTHING, Value.of(0), HIDDEN, Value.of(3)).sorted(ValueOrder.DESCENDING))
                .containsExactly(Value.of(3), Value.of(0), HIDDEN, NOTHING);
    }
}
