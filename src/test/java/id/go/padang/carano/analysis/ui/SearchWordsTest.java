package id.go.padang.carano.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void findsEveryWordInAnyOfTheTextsWhateverItsCase() {
        assertThat(new SearchWords("YATIM bantuan").match("Anak yatim", "menerima bantuan"))
                .isTrue();
        assertThat(new SearchWords("yatim tanah").match("Anak yatim", "menerima bantuan"))
                .isFalse();
        assertThat(new SearchWords("  ").match("apa pun")).isTrue();
    }

    @Test
    void forgivesASlipInALongWordOnly() {
        assertThat(new SearchWords("sertifikat").match("Bidang bersertipikat", "Sertipikat"))
                .isTrue();
        assertThat(new SearchWords("xyz").match("xya")).isFalse();
    }
}
