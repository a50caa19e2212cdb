package id.go.padang.carano.people;

import java.util.regex.Pattern;

/**
 * What somebody wants to see a person for.
 *
 * @param explanation in own words, {@value #SHORTEST} to {@value #LONGEST} characters, without personal numbers
 */
public record Purpose(Kind kind, String explanation) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 300;

    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\d[\\s.\\-]?){8,}");

    /** Why at all; text key {@code people.purpose.<name>}. */
    public enum Kind {
        VERVAL,
        SERVICE,
        COMPLAINT,
        FIELD_VISIT,
        CORRECTION,
        SUPERVISION,
        OTHER
    }

    public Purpose {
        explanation = explanation.strip();
    }

    /** As it stands in the trail, as in {@code VERVAL: …}. */
    public String text() {
        return kind + ": " + explanation;
    }

    // the trail must never hold what it protects
    void require() {
        if (explanation.length() < SHORTEST || explanation.length() > LONGEST) {
            throw new PeopleRefusedException("people.refused.purpose", SHORTEST, LONGEST);
        }
        if (LONG_NUMBER.matcher(explanation).find()) {
            throw new PeopleRefusedException("people.refused.purpose.number");
        }
    }
}
