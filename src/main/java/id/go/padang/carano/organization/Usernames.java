package id.go.padang.carano.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/** How user names are written. */
final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

    private Usernames() {}

    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean wellFormed(String username) {
        return FORM.matcher(username).matches();
    }

    /** What the trail may keep of a name nobody has: it could be a password in the wrong field. */
    static String masked(String typed) {
        return typed.isBlank() ? "-" : typed.strip().charAt(0) + "•••";
    }
}
