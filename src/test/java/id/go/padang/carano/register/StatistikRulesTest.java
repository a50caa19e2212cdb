package id.go.padang.carano.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StatistikRulesTest {

    private static final List<String> SOUND =
            List.of("13.71", "2024", "kemiskinan", "4,06", "persen", "BPS Kota Padang", "");

    @Autowired
    private StatistikRegister register;

    @Autowired
    private IndicatorService indicatorService;

    @Test
    void keepsTheDigitsTheFigureWasDeliveredWith() {
        assertThat(check(SOUND))
                .isInstanceOfSatisfying(
                        CheckedRow.Accepted.class,
                        accepted -> assertThat(accepted.row())
                                .isInstanceOfSatisfying(
                                        StatistikRow.class,
                                        row -> assertThat(row.nilai().toPlainString())
                                                .isEqualTo("4.06")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kode_wilayah | 13.72        | area.outside",
                "kode_wilayah | 13.71.99     | area.unknown",
                "kode_wilayah | Koto Tangah  | area.name",
                "kode_wilayah | ?            | placeholder",
                "tahun        | 24           | year.form",
                "tahun        | 1989         | year.range",
                "tahun        | 2026         | year.range",
                "indikator    | inflasi      | choice",
                "nilai        | 4,06 persen  | value.form",
                "nilai        | 946.982      | value.grouped",
                "nilai        | 1.946.982    | value.grouped",
                "nilai        | -1           | value.negative",
                "nilai        | 106          | value.over_100",
                "satuan       | jiwa         | unit.other",
                "sumber       | ''           | required"
            })
    void refusesWhatCannotBePublished(String column, String value, String rule) {
        assertThat(check(with(column, value)))
                .isInstanceOfSatisfying(
                        CheckedRow.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(problem -> problem.column() + " " + problem.rule())
                                .containsExactly(column + " " + rule));
    }

    @Test
    void takesNoHalfPersons() {
        var row = List.of("13.71", "2024", "penduduk", "946982,5", "jiwa", "Disdukcapil", "");

        assertThat(check(row))
                .isInstanceOfSatisfying(
                        CheckedRow.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::rule)
                                .containsExactly("value.whole"));
    }

    private CheckedRow check(List<String> fields) {
        var dataset = indicatorService.dataset(Dataset.STATISTIK);
        Map<String, Integer> positions = IntStream.range(0, dataset.columns().size())
                .boxed()
                .collect(Collectors.toMap(i -> dataset.columns().get(i).name(), i -> i));
        return register.checks(dataset, LocalDate.of(2024, 12, 31)).check(new SourceRow(2, positions, fields));
    }

    private List<String> with(String column, String value) {
        var dataset = indicatorService.dataset(Dataset.STATISTIK);
        var fields = new ArrayList<>(SOUND);
        fields.set(dataset.columns().indexOf(dataset.column(column)), value);
        return fields;
    }
}
