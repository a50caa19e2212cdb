package id.go.padang.carano.report;

import id.go.padang.carano.shared.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Lets a template read the same texts as the screens, by {@code $R{key}}. */
final class TextBundle extends ResourceBundle {

    private final Texts texts;
    private final Locale language;

    TextBundle(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(language, key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
