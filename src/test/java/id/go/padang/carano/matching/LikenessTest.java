package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    // github apache/commons-text @5a23e10 JaroWinklerSimilarityTest.java
    @ParameterizedTest
    @CsvSource({
        "frog, fog, 0.92499",
        "fly, ant, 0",
        "elephant, hippo, 0.44166",
        "ABC Corporation, ABC Corp, 0.90666",
        "PENNSYLVANIA, PENNCISYLVNIA, 0.898018",
        "aaabcd, aaacdb, 0.941666",
        "John Horn, John Hopkins, 0.911111"
    })
    void restsOnJaroWinklerAsPublished(String one, String other, double similarity) {
        assertThat(new JaroWinklerSimilarity().apply(one, other)).isCloseTo(similarity, within(2e-5));
    }

    @Test
    void foldsCaseAccentsAndPunctuationAndMindsNoOrderOfWords() {
        assertThat(Names.similarity("SITI  Aminah, S.Pd", "siti aminah s pd")).isEqualTo(1);
        assertThat(Names.similarity("Rizki Muhammad", "Muhammad Rizki")).isEqualTo(1);
        assertThat(Names.similarity("Désirée", "DESIREE")).isEqualTo(1);
    }

    @Test
    void tellsAnotherNameFromASlip() {
        assertThat(Names.similarity("Muhammad Rizki", "Muhamad Riski")).isGreaterThan(Names.CLEARLY_OTHER);
        assertThat(Names.similarity("Muhammad Rizki", "Zulkifli Tanjung")).isLessThan(Names.CLEARLY_OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-04, 1990-05-04, SAME",
        "1990-05-04, 1990-04-05, SWAPPED",
        "1990-05-04, 1991-05-04, ONE_DIGIT",
        "1990-05-12, 1990-05-21, ONE_DIGIT",
        "1990-05-04, 1990-05-29, SAME_MONTH",
        "1990-05-04, 1985-11-30, OTHER"
    })
    void saysHowBirthDatesAgree(LocalDate one, LocalDate other, Birth birth) {
        assertThat(Birth.of(Optional.of(one), Optional.of(other))).isEqualTo(birth);
        assertThat(Birth.nearby(one).contains(other)).isEqualTo(birth.agrees());
    }

    @Test
    void needsTwoWitnesses() {
        var rizki = person("Muhammad Rizki", "1990-05-04", "Pisang", "Jalan Pauh 3");

        assertThat(isCandidate(rizki, person("Muhamad Riski", "1990-04-05", "Limau Manis", "")))
                .isTrue();
        assertThat(isCandidate(rizki, person("Rizki", "1990-05-04", "Pisang", "Jalan Pauh 3")))
                .isTrue();
        assertThat(isCandidate(rizki, person("Muhammad Rizki", "1971-12-30", "Limau Manis", "Jalan Lain")))
                .isFalse();
        assertThat(isCandidate(rizki, person("Zulkifli Tanjung", "1990-05-04", "Limau Manis", "Jalan Lain")))
                .isFalse();
    }

    @Test
    void leavesOutOfTheWeighingWhatNobodySays() {
        var known = person("Muhammad Rizki", "1990-05-04", "Pisang", "Jalan Pauh 3");
        var silent = person("Muhammad Rizki", "1990-05-04", "", "");

        assertThat(Likeness.of(known, silent).score()).isEqualTo(1);
    }

    private static boolean isCandidate(Likeness.Person one, Likeness.Person other) {
        return Likeness.of(one, other).isCandidate();
    }

    private static Likeness.Person person(String name, String birth, String area, String street) {
        return new Likeness.Person(name, Optional.of(LocalDate.parse(birth)), area, street);
    }
}
