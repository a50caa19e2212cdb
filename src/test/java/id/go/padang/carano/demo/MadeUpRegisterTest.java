package id.go.padang.carano.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpRegisterTest {

    private final MadeUpRegister register = new MadeUpRegister(new Weights());

    @Test
    void makesTheSameBytesEveryTime() {
        var again = new MadeUpRegister(new Weights());

        assertThat(again.first()).isEqualTo(register.first());
        assertThat(again.second()).isEqualTo(register.second());
        assertThat(again.corrected()).isEqualTo(register.corrected());
    }

    @Test
    void holdsAboutThreeThousandChildrenInAllButTheSmallestKelurahan() {
        var rows = rows(register.first());

        assertThat(rows).hasSizeBetween(3000, 3050);
        assertThat(rows.stream()
                        .map(row -> row[8])
                        .filter(area -> area.matches("13\\.71\\.\\d\\d\\.1\\d\\d\\d") && !area.endsWith("1099"))
                        .distinct())
                .hasSizeBetween(100, 104);
    }

    @Test
    void leavesFewChildrenWithoutAKelurahan() {
        for (var file : List.of(register.first(), register.second())) {
            assertThat(rows(file).stream().filter(row -> row[8].length() <= 8)).hasSizeBetween(8, 15);
        }
    }

    @Test
    void namesEveryPersonVisiblyAsAnExample() {
        assertThat(rows(register.second()).stream().map(row -> row[2]).filter(name -> !name.isEmpty()))
                .allMatch(name -> name.startsWith("Contoh "))
                .noneMatch(name -> name.matches(".*\\d.*"));
    }

    @Test
    void usesSerialsThatNoRegistryGetsTo() {
        assertThat(rows(register.first()).stream()
                        .flatMap(row -> Arrays.stream(new String[] {row[0], row[1], row[11], row[12]}))
                        .filter(number -> number.length() == 16))
                .allMatch(number -> number.startsWith("1371") && number.charAt(12) == '9');
    }

    @Test
    void continuesTheFirstSemesterWithMostOfItsChildren() {
        var before = rows(register.first()).stream().map(row -> row[0]).toList();
        var after = rows(register.second()).stream().map(row -> row[0]).toList();

        assertThat(after.stream().filter(before::contains)).hasSizeGreaterThan(2700);
        assertThat(after.stream().filter(nik -> !before.contains(nik))).hasSizeGreaterThan(100);
    }

    private static List<String[]> rows(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
