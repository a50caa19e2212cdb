package id.go.padang.carano.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.shared.Texts;
import org.junit.jupiter.api.Test;

class AccountMenuTest {

    @Test
    void takesInitialsFromLettersOnly() {
        assertThat(initials("Camat Kuranji (contoh)")).isEqualTo("CK");
        assertThat(initials("Walidata (contoh)")).isEqualTo("W");
        assertThat(initials("  Dewan – Dapil III")).isEqualTo("DD");
        assertThat(initials("éva 2")).isEqualTo("É");
        assertThat(initials("(…)")).isEmpty();
    }

    private static String initials(String displayName) {
        return AccountMenu.initials(displayName, Texts.INDONESIAN);
    }
}
