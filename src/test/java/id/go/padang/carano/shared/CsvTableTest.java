package id.go.padang.carano.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotesWhatNeedsItAndDisarmsFormulas() {
        var file = new ByteArrayOutputStream();
        CsvTable.write(file, List.of("nama", "nilai"), Stream.of(List.of("a, \"b\"", "=1+1"), List.of("-", "@x")));
        assertThat(file.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffnama,nilai\r\n\"a, \"\"b\"\"\",'=1+1\r\n'-,'@x\r\n");
    }
}
