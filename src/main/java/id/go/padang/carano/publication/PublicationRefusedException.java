package id.go.padang.carano.publication;

import id.go.padang.carano.shared.Texts;
import java.util.Locale;

/** A publication that did not happen, with the sentence that says why. Nothing of it is visible. */
public class PublicationRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    PublicationRefusedException(String key, Object... arguments) {
        super(new Texts().get(Texts.INDONESIAN, key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The sentence in the reader's language. */
    public String sentence(Texts texts, Locale locale) {
        return texts.get(locale, key, arguments);
    }
}
