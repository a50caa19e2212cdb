package id.go.padang.carano.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How likely two records are one person: name, birth date, area and street weighed. What one side does not say is left
 * out of the weighing, and two of the three witnesses name, birth date and place must agree.
 */
record Likeness(double score, double name, Birth birth, boolean sameArea, boolean sameStreet) {

    /** Below it no pair is shown to anybody. */
    static final double WORTH_A_LOOK = 0.65;

    private static final double SAME_NAME = 0.80;
    private static final double NEARLY_THE_NAME = 0.95;
    private static final double SAME_PLACE = 0.90;
    private static final double NAME_WEIGHT = 5;
    private static final double BIRTH_WEIGHT = 3;
    private static final double AREA_WEIGHT = 1;
    private static final double STREET_WEIGHT = 1.5;
    private static final int WITNESSES = 2;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /** @param area name of a kelurahan; area and street are empty when not known */
    record Person(String name, Optional<LocalDate> birth, String area, String street) {}

    static Likeness of(Person one, Person other) {
        double name = Names.likeness(one.name(), other.name());
        var birth = Birth.of(one.birth(), other.birth());
        double sum = NAME_WEIGHT * name;
        double weights = NAME_WEIGHT;
        if (birth != Birth.UNKNOWN) {
            sum += BIRTH_WEIGHT * birth.agreement();
            weights += BIRTH_WEIGHT;
        }
        double area = place(one.area(), other.area());
        if (bothSay(one.area(), other.area())) {
            sum += AREA_WEIGHT * area;
            weights += AREA_WEIGHT;
        }
        double street = place(one.street(), other.street());
        if (bothSay(one.street(), other.street())) {
            sum += STREET_WEIGHT * street;
            weights += STREET_WEIGHT;
        }
        return new Likeness(sum / weights, name, birth, area > 0, street > 0);
    }

    /** Whether the pair is worth a person's look; half a second witness asks for nearly the name. */
    boolean isCandidate() {
        boolean sameName = name >= SAME_NAME;
        boolean samePlace = sameArea && sameStreet;
        long witnesses = Stream.of(sameName, birth.agrees(), samePlace)
                .filter(agrees -> agrees)
                .count();
        boolean halfAWitness = birth == Birth.SAME_MONTH || birth == Birth.UNKNOWN && (sameArea || sameStreet);
        boolean nearly = name >= NEARLY_THE_NAME && halfAWitness;
        return score >= WORTH_A_LOOK && (witnesses >= WITNESSES || nearly);
    }

    private static boolean bothSay(String one, String other) {
        return !one.isBlank() && !other.isBlank();
    }

    private static double place(String one, String other) {
        if (!bothSay(one, other) || otherNumber(one, other)) {
            return 0;
        }
        double similarity = Names.likeness(one, other);
        return similarity >= SAME_PLACE ? similarity : 0;
    }

    /** Whether both say a house number, and another. */
    private static boolean otherNumber(String one, String other) {
        var left = NO_DIGITS.matcher(one).replaceAll("");
        var right = NO_DIGITS.matcher(other).replaceAll("");
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }
}
