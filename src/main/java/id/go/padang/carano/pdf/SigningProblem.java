package id.go.padang.carano.pdf;

/** The configured certificate cannot sign; carries the key of the sentence to show. */
public class SigningProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String subject;

    SigningProblem(String key, String subject, Throwable cause) {
        super(key + ": " + subject, cause);
        this.key = key;
        this.subject = subject;
    }

    /** The text key; its sentence takes {@link #subject()} as {@code {0}}. */
    public String key() {
        return key;
    }

    /** The file or date that is at fault; never the password. */
    public String subject() {
        return subject;
    }
}
