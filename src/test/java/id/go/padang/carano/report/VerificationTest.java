package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDemoData
class VerificationTest {

    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Signatory SIGNATORY =
            new Signatory("Padang, 3 Agustus 2026", "Kepala Dinas Contoh", "Nama Contoh", "Pembina (IV/a)", "1234");

    @Autowired
    private ReportService reports;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private VerificationService verification;

    @Test
    void findsAnUploadedFileByItsDigestAndNoticesAChange() {
        var issued = issue(request(KURANJI));
        var auditor = reader(Role.AUDITOR);
        var report = as(auditor, () -> verification.issued(issued.code().orElseThrow(), "1"))
                .orElseThrow();
        var file = bytes(issued);
        assertThat(as(auditor, () -> verification.withBytes(file)))
                .extracting(IssuedReport::code)
                .containsExactly(report.code());
        assertThat(as(auditor, () -> verification.isUnchanged(report, file))).isTrue();
        file[file.length / 2] ^= 1;
        assertThat(as(auditor, () -> verification.withBytes(file))).isEmpty();
        assertThat(as(auditor, () -> verification.isUnchanged(report, file))).isFalse();
    }

    @Test
    void stopsWhoeverGuessesCodes() {
        var guesser = new Account(
                9,
                "penebak",
                "Penebak",
                Role.AUDITOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
        var real = issue(request(KURANJI)).code().orElseThrow();
        for (int i = 0; i < Guesses.ALLOWED; i++) {
            var code = VerificationCode.next();
            assertThat(as(guesser, () -> verification.issued(code, "10.0.0.9"))).isEmpty();
        }
        assertThatThrownBy(() -> as(guesser, () -> verification.issued(real, "10.0.0.7")))
                .isInstanceOfSatisfying(
                        ReportProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("report.problem.guesses"));
        assertThatThrownBy(() -> as(reader(Role.PIMPINAN), () -> verification.issued(real, "10.0.0.9")))
                .isInstanceOf(ReportProblem.class);
        assertThat(as(reader(Role.PIMPINAN), () -> verification.issued(real, "10.0.0.7")))
                .isPresent();
    }

    @Test
    void remembersForEachAccountHowItPrinted() {
        var request = request(KURANJI)
                .on(Paper.F4)
                .guarded(true)
                .signed("9", SIGNATORY, Dispatch.of(Classification.RAHASIA, "Arsip"));
        as(reader(Role.PIMPINAN), () -> {
            preferences.remember(Dataset.YATIM, request(KURANJI));
            preferences.remember(Dataset.YATIM, request);
            return true;
        });
        var last =
                as(reader(Role.PIMPINAN), () -> preferences.last(Dataset.YATIM)).orElseThrow();
        assertThat(last.paper()).isEqualTo(Paper.F4);
        assertThat(last.guarded()).isTrue();
        assertThat(last.dispatch()).isEqualTo(request.dispatch());
        assertThat(last.signatory())
                .isEqualTo(new Signatory("", "Kepala Dinas Contoh", "Nama Contoh", "Pembina (IV/a)", "1234"));
        var other = new Account(
                8,
                "pembaca-lain",
                "Lain",
                Role.PIMPINAN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
        assertThat(as(other, () -> preferences.last(Dataset.YATIM))).isEmpty();
    }

    private PrintedReport issue(ReportRequest request) {
        return as(reader(Role.PIMPINAN), () -> reports.issue(request)).orElseThrow();
    }

    private static ReportRequest request(Place place) {
        return ReportRequest.of("yatim", place, Selection.NEWEST, Texts.INDONESIAN);
    }

    private static Account reader(Role role) {
        return new Account(
                7, "pembaca", "Pembaca", role, Optional.empty(), Optional.empty(), Optional.empty(), Texts.INDONESIAN);
    }

    private static <T> T as(Account account, Supplier<T> work) {
        return ActingAs.account(account, work);
    }

    private static byte[] bytes(PrintedReport report) {
        try (var content = report.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
