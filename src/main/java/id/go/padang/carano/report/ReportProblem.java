package id.go.padang.carano.report;

/** A letter could not be printed for a reason an admin can mend; carries the key of the sentence to show. */
public class ReportProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String subject;

    ReportProblem(String key, String subject, Throwable cause) {
        super(key + ": " + subject, cause);
        this.key = key;
        this.subject = subject;
    }

    ReportProblem(String key, String subject) {
        super(key + ": " + subject);
        this.key = key;
        this.subject = subject;
    }

    /** The text key; its sentence takes {@link #subject()} as {@code {0}}. */
    public String key() {
        return key;
    }

    /** The template or file that is at fault. */
    public String subject() {
        return subject;
    }
}
