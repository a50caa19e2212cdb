package id.go.padang.carano.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.city.CityFile;
import id.go.padang.carano.city.MadeUpCity;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CleanCellTest {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "–",
            "?",
            "NULL",
            "nihil",
            "n/a",
            "Tidak Ada",
            "kosong",
            "KOSONG",
            "#REF!",
            "=1+1",
            "+62",
            "@x",
            "<b>",
            "a\u200bb",
            "a\nb",
            "1.37E+15",
            "1371 0101",
            "0",
            "1",
            "31/02/2015",
            "2015-02-30",
            "2031-01-01",
            "13.71.09",
            "13.71.99.1001",
            "1371091006",
            "Kuranji",
            "x".repeat(61),
            "x".repeat(201),
            "l",
            "P",
            "yatim",
            "1111111111111111",
            "1371010101900000",
            "12",
            "1234",
            "999999999999",
            "Ñandú",
            "O'Neil",
            "5",
            "-5");

    @Autowired
    private Registers registers;

    @Autowired
    private IndicatorService indicatorService;

    @Autowired
    private WilayahService wilayahService;

    @Test
    void aGlanceFindsExactlyWhatEveryRuleFinds() throws IOException {
        var random = new Random(7);
        for (CityFile file : MadeUpCity.of(5_000).files()) {
            var checks = checks(file);
            try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
                var names = List.of(reader.readLine().split(",", -1));
                var positions = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i));
                var row = reader.readLine();
                for (int i = 0; i < 300 && row != null; i++, row = reader.readLine()) {
                    var cells = new ArrayList<>(Arrays.asList(row.split(",", -1)));
                    cells.set(random.nextInt(cells.size()), ODD.get(random.nextInt(ODD.size())));
                    var source = new SourceRow(i, positions, cells);

                    assertThat(checks.problems(draft(file, source), false))
                            .as("%s %s", file.fileName(), cells)
                            .isEqualTo(checks.problems(draft(file, source), true));
                }
            }
        }
    }

    private ByNameChecks checks(CityFile file) {
        return (ByNameChecks) registers
                .of(indicatorService.dataset(file.dataset()))
                .checks(indicatorService.dataset(file.dataset()), file.period().lastDay());
    }

    private RowDraft draft(CityFile file, SourceRow source) {
        return new RowDraft(
                new Layout(
                        indicatorService.dataset(file.dataset()), file.period().lastDay(), wilayahService),
                source);
    }
}
