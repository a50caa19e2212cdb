package id.go.padang.carano.audit.ui;

import id.go.padang.carano.audit.AuditEntry;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of the trail in words, where there are words for them; the trail itself keeps the codes. */
record TrailWords(Texts texts, Locale locale) {

    private static final int SHORT = 8;
    private static final int KEPT = 6;
    private static final int DIGEST = 12;

    String role(AuditEntry entry) {
        return known("organization.role." + entry.role()).orElse(entry.role());
    }

    String action(String code) {
        return known("audit.action." + code).orElse(code);
    }

    /** As in {@code Akun …882734}. */
    String subject(AuditEntry entry) {
        var parts = entry.subject().split("/", 2);
        var kind = known("audit.subject." + parts[0]);
        if (kind.isEmpty()) {
            return entry.subject();
        }
        return parts.length < 2 || parts[1].equals("-") ? kind.get() : kind.get() + " " + shortened(parts[1]);
    }

    /** As in {@code himpunan data: Anak yatim, periode: Semester I 2026}, and what for, where somebody said it. */
    String detail(AuditEntry entry) {
        var purpose = entry.purpose().map(what -> texts.get(locale, "audit.purpose") + ": " + what);
        return Stream.concat(Stream.of(said(entry)), purpose.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String said(AuditEntry entry) {
        return Arrays.stream(entry.detail().split("; "))
                .map(part -> Arrays.stream(part.split("[, ]+"))
                        .map(this::word)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String word(String said) {
        int sign = said.indexOf('=');
        if (sign < 0) {
            return value("dataset", said, value("period", said, said));
        }
        var key = said.substring(0, sign);
        var value = said.substring(sign + 1);
        return known("audit.detail." + key)
                .map(name -> name + ": " + value(key, value, value))
                .orElse(said);
    }

    private String value(String key, String value, String otherwise) {
        var words = switch (key) {
            case "dataset" -> known("dataset." + value);
            case "role" -> known("organization.role." + value);
            case "standing" -> known("organization.standing." + value);
            case "language" -> known("shell.language." + value);
            case "by" -> known("audit.detail.by." + value);
            case "period" -> period(value);
            case "batch" -> Optional.of(shortened(value));
            case "sha256" -> Optional.of(value.length() > DIGEST ? value.substring(0, DIGEST) + "…" : value);
            default -> Optional.<String>empty();
        };
        return words.orElse(otherwise);
    }

    private Optional<String> period(String code) {
        try {
            return Optional.of(texts.period(locale, Period.parse(code)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> known(String key) {
        return texts.find(locale, key);
    }

    // the end of an id tells neighbours apart, its beginning does not
    private static String shortened(String id) {
        return id.length() <= SHORT || !id.chars().allMatch(Character::isDigit)
                ? id
                : "…" + id.substring(id.length() - KEPT);
    }
}
