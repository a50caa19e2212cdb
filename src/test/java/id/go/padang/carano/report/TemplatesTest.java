package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path FOLDER = Path.of("reports");
    private static final Pattern KEY = Pattern.compile("\\$R\\{([^}]+)}");

    private final Texts texts = new Texts();

    @Test
    void compilesEveryTemplateForEveryFormat() throws IOException {
        var templates = new Templates();
        assertThat(names()).isNotEmpty().allSatisfy(name -> {
            for (Paper paper : Paper.values()) {
                assertThat(templates.letter(name, PageFormat.upright(paper)).getName())
                        .isEqualTo(name);
                assertThat(templates.letter(name, PageFormat.onItsSide(paper)).getName())
                        .isEqualTo(name);
            }
        });
    }

    @Test
    void usesOnlyTextsThatBothLanguagesHave() throws IOException {
        for (String name : names()) {
            var keys = KEY.matcher(Files.readString(FOLDER.resolve(name + ".jrxml")))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(keys)
                    .allSatisfy(key -> Texts.LOCALES.forEach(locale ->
                            assertThat(texts.find(locale, key)).as(key).isPresent()));
        }
    }

    @Test
    void holdsNoWordOfItsOwn() throws IOException {
        for (String name : names()) {
            assertThat(Files.readString(FOLDER.resolve(name + ".jrxml"))).doesNotContain("staticText");
        }
    }

    @Test
    void saysWhichTemplateIsMissing() {
        assertThatThrownBy(() -> new Templates().part("no-such"))
                .isInstanceOfSatisfying(ReportProblem.class, problem -> {
                    assertThat(problem.key()).isEqualTo("report.problem.template");
                    assertThat(texts.get(Texts.INDONESIAN, problem.key(), problem.subject()))
                            .contains("reports/no-such.jrxml");
                });
    }

    @Test
    void saysWhichTemplateIsBroken() {
        // on the shelf, but no template
        assertThatThrownBy(() -> new Templates().part("broken"))
                .isInstanceOfSatisfying(
                        ReportProblem.class,
                        problem -> assertThat(problem.subject()).isEqualTo("reports/broken.jrxml"));
    }

    @Test
    void saysThatTheEmblemIsMissing() {
        var press = new Press(new Templates(), new LetterHead("nowhere/emblem.svg", "", ""));
        var letter = new SampleLetters().whole(SampleLetters.KURANJI, Texts.INDONESIAN);
        assertThatThrownBy(() -> press.print(letter))
                .isInstanceOfSatisfying(
                        ReportProblem.class,
                        problem -> assertThat(texts.get(Texts.INDONESIAN, problem.key(), problem.subject()))
                                .contains("nowhere/emblem.svg"));
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jrxml"))
                    .map(name -> name.replace(".jrxml", ""))
                    .sorted()
                    .toList();
        }
    }
}
