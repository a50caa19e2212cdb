package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    @Test
    void givesOutACodeOnlyOnce() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(VerificationCode.next());
        }
        assertThat(codes)
                .hasSize(10_000)
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        assertThat(VerificationCode.parse(" 7k3m q9ztOb4x ")).contains("7K3M-Q9ZT-0B4X");
        assertThat(VerificationCode.parse("7K3M-Q9ZT-0B4")).isEmpty();
        assertThat(VerificationCode.parse("7K3M-Q9ZT-0B4U")).isEmpty();
        assertThat(VerificationCode.parse("")).isEmpty();
    }
}
