package id.go.padang.carano.organization;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a password must be: long, not guessable from the name, not one character over and over. */
final class PasswordRules {

    static final int SHORTEST = 12;
    // bcrypt reads no further
    private static final int LONGEST_BYTES = 72;
    private static final int FEWEST_DISTINCT = 6;
    // without characters that are mistaken for each other when read aloud or on paper
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    static void check(String username, String password) {
        if (password.length() < SHORTEST) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_LIKE_USERNAME);
        }
        if (password.chars().distinct().count() < FEWEST_DISTINCT) {
            throw new AccountRefusedException(AccountProblem.PASSWORD_TOO_SIMPLE);
        }
    }

    /** A password that is told once and changed at the first login, in four groups of four. */
    static String oneTime() {
        var letters = RANDOM.ints(16, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
