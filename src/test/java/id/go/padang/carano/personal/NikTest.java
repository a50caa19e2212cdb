package id.go.padang.carano.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of public test suites, named behind each; none belongs to a person known to us. */
class NikTest {

    @ParameterizedTest
    @CsvSource({
        "3204110609970001, L, 1997-09-06, bachors/nik_parse.js",
        "3204114609970004, P, 1997-09-06, gizipp/nik-parser.rb",
        "3404025011880001, P, 1988-11-10, agraris/nusantara-valid",
        "3101016012990002, P, 1999-12-20, agraris/nusantara-valid",
        "3171011708450001, L, 1945-08-17, arthurdejong/python-stdnum",
        "3171012902001234, L, 2000-02-29, arthurdejong/python-stdnum",
        "3509211202010006, L, 2001-02-12, bangadam/nik-parser-php",
        "1371110101900001, L, 1990-01-01, derived from the rule",
        "1371017112850002, P, 1985-12-31, derived from the rule"
    })
    void readsSexAndBirthDateOfASoundNumber(String text, String kelamin, LocalDate birth, String source) {
        assertThat(Nik.fault(text)).as(source).isEmpty();
        assertThat(new Nik(text).kelamin()).as(source).isEqualTo(kelamin);
        assertThat(new Nik(text).bornOn(birth)).as(source).isTrue();
        assertThat(new Nik(text).bornOn(birth.plusDays(1))).as(source).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12345, LENGTH, gizipp/nik-parser.rb",
        "abcdefghijklmnop, LETTERS, gizipp/nik-parser.rb",
        "3204110613970004, DATE, gizipp/nik-parser.rb",
        "34040210118800001, LENGTH, agraris/nusantara-valid",
        "3704031011880001, AREA, agraris/nusantara-valid",
        "3404021013880001, DATE, agraris/nusantara-valid",
        "9971011708450001, AREA, arthurdejong/python-stdnum",
        "332105390874241, LENGTH, fanchann/nik-parser",
        "1371000101900001, AREA, derived from the rule",
        "1371120101900001, AREA, Padang has eleven kecamatan",
        "1371014001900001, DAY, derived from the rule",
        "1371013201900001, DAY, derived from the rule",
        "1371017201900001, DAY, derived from the rule",
        "1371010001900001, DAY, derived from the rule",
        "1371013102900001, DATE, derived from the rule",
        "1371012902010001, DATE, neither 1901 nor 2001 was a leap year",
        "1371010101900000, SERIAL, never issued",
        "1111111111111111, SAME_DIGIT, typed to fill the cell",
        "1.37E+15, SCIENTIFIC, Excel",
        "'1,37101E+15', SCIENTIFIC, Excel with an Indonesian locale",
        "1371 0101 0190 0001, SPACING, written in groups",
        "1371.0101.0190.0001, SPACING, written in groups"
    })
    void namesTheFirstFaultOfAnUnsoundNumber(String text, Nik.Fault fault, String source) {
        assertThat(Nik.fault(text)).as(source).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'1371010101900001", "’1371010101900001", "\"1371010101900001\u00a0\""})
    void doesNotGuessWhatExcelAdded(String text) {
        assertThat(Nik.fault(text)).contains(Nik.Fault.SPACING);
    }

    @ParameterizedTest
    @CsvSource({"1371010101900012, 1371…**…0012", "12345678, 12…", "1, 1…"})
    void masksAllButTheEnds(String text, String masked) {
        assertThat(Masking.number(text)).isEqualTo(masked);
    }
}
