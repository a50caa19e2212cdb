package id.go.padang.carano.personal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A NIK of sound structure: area of first registration, birth date with 40 added to the day for women, serial. It
 * tells nothing about residence and decides nothing about age or sex.
 */
public record Nik(String value) {

    private static final int DIGITS = 16;
    private static final int DAY_OF_WOMEN = 40;
    private static final int KECAMATAN_OF_PADANG = 11;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+([.,]\\d+)?[eE][+\\-]?\\d+");
    private static final Pattern SPACED = Pattern.compile("[\\d\\s\\u00a0\\u200b-\\u200f\\ufeff'’‘`\"._\\-]+");
    // Kemendagri, 38 provinces
    private static final BitSet PROVINCES = IntStream.of(
                    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71,
                    72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96)
            .collect(BitSet::new, BitSet::set, BitSet::or);

    public Nik {
        if (fault(value).isPresent()) {
            throw new IllegalArgumentException("not a NIK");
        }
    }

    /** What is wrong with a text that should be a NIK, the first of {@link Fault} that holds. */
    public static Optional<Fault> fault(String text) {
        // nearly every number of a register is sound, and there are millions of them
        if (isSound(text)) {
            return Optional.empty();
        }
        return Stream.of(Fault.values()).filter(fault -> fault.holds.test(text)).findFirst();
    }

    /** What can be wrong with a 16-digit personal number, in the order of asking. */
    public enum Fault {
        /** Excel turned the number into {@code 1.37E+15} and threw the last digits away. */
        SCIENTIFIC(text -> Nik.SCIENTIFIC.matcher(text).matches()),
        /** Digits with spaces, apostrophes, dots or hyphens among them; guessing is not ours. */
        SPACING(text -> !digits(text) && SPACED.matcher(text).matches()),
        LETTERS(text -> !digits(text)),
        LENGTH(text -> text.length() != DIGITS),
        SAME_DIGIT(text -> text.chars().distinct().count() == 1),
        AREA(text -> !knownArea(text)),
        DAY(text -> !dayIn(text, 1, 31) && !dayIn(text, 1 + DAY_OF_WOMEN, 31 + DAY_OF_WOMEN)),
        DATE(text -> !realDate(text)),
        SERIAL(text -> text.endsWith("0000"));

        private final Predicate<String> holds;

        Fault(Predicate<String> holds) {
            this.holds = holds;
        }

        /** Whether it concerns the form of any 16-digit number, and so that of a Kk too. */
        public boolean concernsForm() {
            return compareTo(SAME_DIGIT) <= 0;
        }
    }

    /** L or P, as the day says. */
    public String kelamin() {
        return day() > DAY_OF_WOMEN ? "P" : "L";
    }

    /** Whether the six birth digits stand for this date; the century they leave open. */
    public boolean bornOn(LocalDate date) {
        return birthDay(value) == date.getDayOfMonth()
                && number(value, 8, 10) == date.getMonthValue()
                && number(value, 10, 12) == date.getYear() % 100;
    }

    @Override
    public String toString() {
        return Masking.number(value);
    }

    private static boolean isSound(String text) {
        if (text.length() != DIGITS) {
            return false;
        }
        boolean varies = false;
        for (int i = 0; i < DIGITS; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
            varies |= text.charAt(i) != text.charAt(0);
        }
        return varies
                && knownArea(text)
                && (dayIn(text, 1, 31) || dayIn(text, 1 + DAY_OF_WOMEN, 31 + DAY_OF_WOMEN))
                && realDate(text)
                && !text.endsWith("0000");
    }

    private int day() {
        return number(value, 6, 8);
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean knownArea(String text) {
        int kecamatan = number(text, 4, 6);
        return PROVINCES.get(number(text, 0, 2))
                && number(text, 2, 4) > 0
                && kecamatan > 0
                && (!text.startsWith("1371") || kecamatan <= KECAMATAN_OF_PADANG);
    }

    private static boolean dayIn(String text, int first, int last) {
        int day = number(text, 6, 8);
        return day >= first && day <= last;
    }

    private static int birthDay(String text) {
        int day = number(text, 6, 8);
        return day > DAY_OF_WOMEN ? day - DAY_OF_WOMEN : day;
    }

    /** A 29 February is real in 2000 and not in 1900: one of the two centuries is enough. */
    private static boolean realDate(String text) {
        int month = number(text, 8, 10);
        int year = number(text, 10, 12);
        return month >= 1
                && month <= 12
                && birthDay(text) >= 1
                && birthDay(text) <= YearMonth.of(2000 + year, month).lengthOfMonth();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
