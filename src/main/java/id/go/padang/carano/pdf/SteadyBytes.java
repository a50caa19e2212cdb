package id.go.padang.carano.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the two things out of a PDF that the library draws by lot, each replaced in its own length so that no offset
 * moves: the names of font subsets are counted, the document id is the digest of everything else.
 */
final class SteadyBytes {

    private static final Pattern SUBSET = Pattern.compile("(?<=/(?:BaseFont|FontName)/)[A-Z]{6}(?=\\+)");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>]");
    private static final int ID_DIGITS = 32;

    private SteadyBytes() {}

    /** @param text the file, one char per byte */
    static byte[] of(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        var counted = SUBSET.matcher(text)
                .replaceAll(match -> names.computeIfAbsent(match.group(), drawn -> name(names.size())));
        var bare = ID.matcher(counted).replaceAll(match -> blank(match.group()));
        var id = digest(bare.getBytes(StandardCharsets.ISO_8859_1));
        var steady = ID.matcher(counted)
                .replaceAll(match -> match.group().replace(match.group(1), id).replace(match.group(2), id));
        return steady.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String name(int number) {
        return "CARAN" + (char) ('A' + number % 26);
    }

    private static String blank(String id) {
        return "0".repeat(id.length());
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
