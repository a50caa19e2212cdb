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

    @Test
    void readsFromAnAddressWhatItGaveAndNothingElse() {
        long id = Ids.next();

        assertThat(Ids.read(Long.toString(id))).contains(id);
        assertThat(Ids.read("9223372036854775808")).isEmpty();
        assertThat(Ids.read("-1")).isEmpty();
        assertThat(Ids.read("")).isEmpty();
    }
}
