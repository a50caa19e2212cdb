package id.go.padang.carano.report;

import java.util.Locale;

/** What an account chose last for a report; place, period, number and date belong to one letter and are not kept. */
public record ReportPreference(
        Paper paper, Locale locale, boolean annex, boolean guarded, Signatory signatory, Dispatch dispatch) {

    /** The choices of this request. */
    public static ReportPreference of(ReportRequest request) {
        return new ReportPreference(
                request.paper(),
                request.locale(),
                request.annex(),
                request.guarded(),
                request.signatory(),
                request.dispatch());
    }
}
