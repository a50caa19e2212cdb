package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void growsAndNeverRepeatsEvenWithinOneMillisecond() {
        long[] ids = LongStream.generate(Ids::next).limit(100_000).toArray();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids[0]).isPositive();
    }
}
