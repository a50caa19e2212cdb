package id.go.padang.carano.submission.ui;

import com.vaadin.flow.component.Component;
import id.go.padang.carano.register.Problem;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.SubmissionRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what batches are in the reader's language. */
final class Sentences {

    private static final Texts TEXTS = new Texts();

    private Sentences() {}

    static String of(Component component, Locale locale, SubmissionRefusedException refusal) {
        var formats = new Formats(locale);
        var arguments = refusal.arguments().stream()
                .map(argument -> switch (argument) {
                    case BatchStatus status -> status(component, status);
                    case Instant instant -> formats.moment(instant);
                    default -> argument;
                })
                .toArray();
        return component.getTranslation(refusal.key(), arguments);
    }

    static String status(Component component, BatchStatus status) {
        return component.getTranslation("batch.status." + status);
    }

    static String problem(Component component, Problem problem) {
        return component.getTranslation(
                "rule." + problem.rule(), problem.arguments().toArray());
    }

    static String advice(Component component, Problem problem) {
        return component.getTranslation(
                "rule." + problem.rule() + ".advice", problem.arguments().toArray());
    }

    /** Where a problem stands; what belongs to no row of the batch is told by its place in the file of corrections. */
    static String line(Component component, Formats formats, long line) {
        if (line == 0) {
            return Formats.MISSING;
        }
        return line > 0
                ? formats.count(line)
                : component.getTranslation("submission.line.correction", formats.count(-line));
    }

    static String period(Locale locale, Period period) {
        return TEXTS.period(locale, period);
    }

    /** How long ago, in the largest unit that says enough. */
    static String age(Component component, Instant since) {
        var age = Duration.between(since, Instant.now());
        if (age.toDays() > 0) {
            return component.getTranslation("submission.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? component.getTranslation("submission.age.hours", age.toHours())
                : component.getTranslation("submission.age.minutes", Math.max(age.toMinutes(), 0));
    }
}
