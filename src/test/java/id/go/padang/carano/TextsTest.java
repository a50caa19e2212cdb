package id.go.padang.carano;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence on a screen comes from the bundles, and both bundles have it. */
class TextsTest {

    private static final Properties INDONESIAN = bundle("id");
    private static final Properties ENGLISH = bundle("en");
    // a choice is grammar: Indonesian has no plural to choose
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?!,choice)[^}]*}");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    // a call that takes a key; a plus sign after the literal makes it the beginning of one
    private static final Pattern USED_KEY = Pattern.compile(
            "(?:getTranslation\\(|[tT]exts\\.get\\([^\"();]*,|@Menu\\([^)]*title\\s*=)\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern SHOWN_LITERAL = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|Anchor|RouterLink|Text|Details|Tab|SideNavItem|\\w*Field|ComboBox(?:<.*?>)?|Select(?:<.*?>)?|DatePicker|Checkbox\\w*(?:<.*?>)?|RadioButtonGroup(?:<.*?>)?)\\("
                    + "|\\.set(?:Label|Text|Title|HeaderTitle|Header|Placeholder|HelperText|AriaLabel|ErrorMessage|TooltipText|EmptyStateText)\\("
                    + "|Notification\\.show\\()\\s*\"([^\"]*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}.*\\p{Ll}.*|.*\\p{L} \\p{L}.*");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(INDONESIAN.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
    }

    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        for (String language : List.of("id", "en")) {
            var keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesFillInAsManyPlaces() {
        // as many, not the same: one language may take the singular of a word where the other takes its plural
        for (String key : INDONESIAN.stringPropertyNames()) {
            assertThat(placeholders(ENGLISH.getProperty(key, "")))
                    .as(key)
                    .hasSameSizeAs(placeholders(INDONESIAN.getProperty(key)));
        }
    }

    @Test
    void noTextIsEmptyOrShoutsOrLosesAQuote() {
        for (Properties bundle : List.of(INDONESIAN, ENGLISH)) {
            for (String key : bundle.stringPropertyNames()) {
                var text = bundle.getProperty(key);
                assertThat(text).as(key).isNotBlank().doesNotContain("!");
                if (!placeholders(text).isEmpty()) {
                    assertThat(LONE_QUOTE.matcher(text).find())
                            .as("%s: a single quote disappears where places are filled in; write two", key)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var keys = INDONESIAN.stringPropertyNames();
        var missing = new ArrayList<String>();
        for (Path source : sources()) {
            USED_KEY.matcher(code(source)).results().forEach(use -> {
                var key = use.group(1);
                boolean known = use.group(2) == null ? keys.contains(key) : startsAKey(keys, key);
                if (!known) {
                    missing.add(source.getFileName() + ": " + key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenSaysAnythingOfItsOwn() {
        var spoken = new ArrayList<String>();
        for (Path source : sources()) {
            if (source.toString().contains("/ui/") || source.toString().contains("/shell/")) {
                SHOWN_LITERAL
                        .matcher(code(source))
                        .results()
                        .map(TextsTest::literal)
                        .filter(text -> WORDS.matcher(text).matches())
                        .forEach(text -> spoken.add(source.getFileName() + ": " + text));
            }
        }
        assertThat(spoken).isEmpty();
    }

    private static String literal(MatchResult match) {
        return match.group(1);
    }

    private static boolean startsAKey(Set<String> keys, String beginning) {
        return keys.stream().anyMatch(key -> key.startsWith(beginning));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // documentation shows keys and sentences too
    private static String code(Path file) {
        return COMMENT.matcher(read(file)).replaceAll("");
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
    }

    private static Properties bundle(String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
