package id.go.padang.carano.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KodeWilayahTest {

    private static final KodeWilayah KURANJI = new KodeWilayah("13.71.09");

    @Test
    void knowsItsLevelAndItsParent() {
        assertThat(KodeWilayah.KOTA_PADANG.level()).isEqualTo(Level.KOTA);
        assertThat(KodeWilayah.KOTA_PADANG.parent()).isEmpty();
        assertThat(KURANJI.level()).isEqualTo(Level.KECAMATAN);
        assertThat(KURANJI.parent()).contains(KodeWilayah.KOTA_PADANG);
        assertThat(new KodeWilayah("13.71.09.1003").parent()).contains(KURANJI);
    }

    @Test
    void containsItselfAndWhatLiesInsideOnly() {
        assertThat(KURANJI.contains(KURANJI)).isTrue();
        assertThat(KURANJI.contains(new KodeWilayah("13.71.09.1003"))).isTrue();
        assertThat(KURANJI.contains(KodeWilayah.KOTA_PADANG)).isFalse();
        assertThat(KURANJI.contains(new KodeWilayah("13.71.10.1003"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "13.72", "13.71.9", "13.71.09.2001", "13.71.09.1001.1", "1371091001"})
    void refusesWhatIsNoCodeOfTheCity(String text) {
        assertThat(KodeWilayah.parse(text)).isEmpty();
        assertThatThrownBy(() -> new KodeWilayah(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
