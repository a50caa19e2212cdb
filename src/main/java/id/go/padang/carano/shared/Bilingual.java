package id.go.padang.carano.shared;

import java.util.Locale;

/** A text that data brings along in both languages of the house, as the name of an indicator. */
public record Bilingual(String indonesian, String english) {

    public Bilingual {
        indonesian = indonesian.strip();
        english = english.strip();
    }

    /** The text in a reader's language; Indonesian where no English one was written. */
    public String in(Locale locale) {
        return Texts.supported(locale).equals(Texts.ENGLISH) && !english.isEmpty() ? english : indonesian;
    }
}
