package id.go.padang.carano.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WilayahServiceTest {

    @Autowired
    private WilayahService wilayahService;

    @Test
    void knowsTheCityItsElevenKecamatanAndItsHundredAndFourKelurahan() {
        assertThat(wilayahService.childrenOf(KodeWilayah.KOTA_PADANG)).hasSize(11);
        assertThat(wilayahService.all().stream().filter(area -> area.level() == Level.KELURAHAN))
                .hasSize(104);
        assertThat(wilayahService.all()).hasSize(116).allSatisfy(area -> {
            assertThat(area.bpsCode()).startsWith("1371");
            assertThat(area.latitude()).isBetween(-1.2, -0.7);
            assertThat(area.longitude()).isBetween(100.1, 100.6);
            assertThat(area.areaKm2()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Koto Tangah, 13.71.11",
        "kec. koto tangah, 13.71.11",
        "TALUAK BAYUA, 13.71.01.1010",
        "Bukit Gado gado, 13.71.01.1012",
        "Lambung Bukik, 13.71.08.1009",
        "Kota Padang, 13.71"
    })
    void findsAnAreaByAnySpelling(String spelling, String kode) {
        assertThat(wilayahService.named(spelling))
                .extracting(area -> area.kode().value())
                .contains(kode);
    }

    @Test
    void doesNotMixUpTwoGurunLaweh() {
        assertThat(wilayahService.named("Gurun Laweh")).hasSize(1);
        assertThat(wilayahService.named("Gurun Laweh Nan XX")).hasSize(1);
        assertThat(wilayahService.named("Gurun Laweh")).isNotEqualTo(wilayahService.named("Gurun Laweh Nan XX"));
    }

    @Test
    void givesBothKuranji() {
        assertThat(wilayahService.named("Kuranji"))
                .extracting(Wilayah::level)
                .containsExactlyInAnyOrder(Level.KECAMATAN, Level.KELURAHAN);
    }

    @Test
    void joinsBpsByMappingNotByOrder() {
        assertThat(wilayahService.get(new KodeWilayah("13.71.01")).bpsCode()).isEqualTo("1371040");
        assertThat(wilayahService.named("Bungus Teluk Kabung"))
                .extracting(Wilayah::bpsCode)
                .containsExactly("1371010");
    }

    @Test
    void splitsTheCityIntoSixDapilWithFortyFiveSeats() {
        var dapil = wilayahService.dapil();

        assertThat(dapil).hasSize(6);
        assertThat(dapil.stream().mapToInt(Dapil::seats).sum()).isEqualTo(45);
        assertThat(dapil.stream().flatMap(one -> one.kecamatan().stream()))
                .containsExactlyInAnyOrderElementsOf(wilayahService.childrenOf(KodeWilayah.KOTA_PADANG).stream()
                        .map(Wilayah::kode)
                        .toList());
        assertThat(wilayahService.dapil(2019)).isEmpty();
    }
}
