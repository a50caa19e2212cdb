package id.go.padang.carano.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.ReadCity.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegistersOfTheCityTest {

    private static final Map<String, Set<String>> RIGHTS = Map.of(
            "PERORANGAN", Set.of("HM", "HGB", "HP"),
            "KAUM", Set.of("ADAT", "HM"),
            "BADAN", Set.of("HGB", "HGU", "HP", "WAKAF"),
            "PEMKO", Set.of("ASET_PEMKO", "HP", "HPL"),
            "NEGARA", Set.of("NEGARA"));
    private static final MadeUpCity CITY = MadeUpCity.of(12_000);
    private static final ReadCity READ = new ReadCity(CITY);

    @Test
    void buriesTheParentsOfEveryOrphanButThoseItSays() {
        var claimed = planted("ORPHAN_PARENTS_ALIVE");

        READ.files("yatim").forEach((period, rows) -> {
            var residents = READ.rows("penduduk", period).stream().map(Row::nik).collect(Collectors.toSet());
            assertThat(rows.stream().filter(row -> !claimed.contains(row.nik())))
                    .allSatisfy(row -> {
                        var kind = row.get("jenis");
                        assertThat(residents.contains(row.get("nik_ayah")) && !kind.equals("PIATU"))
                                .isFalse();
                        assertThat(residents.contains(row.get("nik_ibu")) && !kind.equals("YATIM"))
                                .isFalse();
                    });
        });
    }

    @Test
    void listsOrphansUpToSeventeenAndAFewOfEighteenAtSchool() {
        READ.files("yatim").forEach((period, rows) -> {
            assertThat(rows).allMatch(row -> row.age(period.lastDay()) <= 18);
            assertThat(rows.stream().filter(row -> row.age(period.lastDay()) == 18))
                    .hasSizeLessThan(rows.size() / 20)
                    .allMatch(row -> row.get("pendidikan").equals("SMA"));
        });
    }

    @Test
    void callsSeekersActiveAsLongAsTheirCardIsGood() {
        var claimed = planted("LAPSED_ACTIVE");

        READ.files("penganggur")
                .forEach((period, rows) -> assertThat(rows).allSatisfy(row -> {
                    assertThat(row.date("tanggal_daftar")).isBeforeOrEqualTo(period.lastDay());
                    assertThat(row.date("berlaku_sampai"))
                            .isEqualTo(row.date("tanggal_daftar").plusYears(2));
                    assertThat(row.date("mulai_menganggur")).isBeforeOrEqualTo(row.date("tanggal_daftar"));
                    if (period.lastDay().isBefore(READ.newestDay("penganggur")) || !claimed.contains(row.nik())) {
                        assertThat(row.get("status").equals("AKTIF"))
                                .isNotEqualTo(row.date("berlaku_sampai").isBefore(period.lastDay()));
                    }
                }));
    }

    @Test
    void givesEveryHolderOfLandTheRightsThatSuit() {
        assertThat(READ.all("tanah"))
                .allMatch(row -> Objects.requireNonNull(RIGHTS.get(row.get("jenis_pemegang")))
                        .contains(row.get("jenis_hak")));
        assertThat(READ.all("tanah"))
                .allMatch(row -> row.get("jenis_pemegang").equals("PERORANGAN")
                        != row.get("nik_pemegang").isEmpty());
    }

    @Test
    void keepsEveryParcelOverTheYears() {
        List<Set<String>> years = READ.files("tanah").values().stream()
                .map(rows -> rows.stream().map(row -> row.get("nomor_bidang")).collect(Collectors.toSet()))
                .toList();

        assertThat(years.get(1)).containsAll(years.get(0));
        assertThat(years.get(2))
                .containsAll(years.get(1))
                .hasSize(READ.newest("tanah").size());
    }

    private static Set<String> planted(String rule) {
        return CITY.plantedFaults().stream()
                .filter(fault -> fault.rule().equals(rule))
                .map(PlantedFault::nik)
                .collect(Collectors.toSet());
    }
}
