package id.go.padang.carano.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.padang.carano.audit.AuditFilter;
import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.demo.WithDemoData;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.pdf.PdfSigner;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.wilayah.Dapil;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithDemoData
class ArchiveTest {

    private static final Place KOTA = new Place.Area(KodeWilayah.KOTA_PADANG);
    private static final Place KURANJI = new Place.Area(new KodeWilayah("13.71.09"));
    private static final Place PAUH = new Place.Area(new KodeWilayah("13.71.08"));
    private static final Signatory SIGNATORY =
            new Signatory("Padang, 3 Agustus 2026", "Kepala Dinas Contoh", "Nama Contoh", "Pembina (IV/a)", "1234");

    @Autowired
    private ReportService reports;

    @Autowired
    private ArchiveService archive;

    @Autowired
    private VerificationService verification;

    @Autowired
    private WilayahService wilayahService;

    @Autowired
    private AuditService audit;

    @Autowired
    private ReportKinds kinds;

    @Autowired
    private LetterWriter writer;

    @Autowired
    private Press press;

    @Autowired
    private IssueBook book;

    @Autowired
    private IssueQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentAccount current;

    @TempDir
    private Path folder;

    @Test
    void keepsTheIssuedBytesWithEverythingThatWasEntered() {
        var pimpinan = reader(Role.PIMPINAN);
        var issued = issue(request(KURANJI)
                .signed("470/9/2026", SIGNATORY, Dispatch.of(Classification.TERBATAS, "Sekretaris Daerah\nArsip")));
        var code = issued.code().orElseThrow();

        var kept = as(pimpinan, () -> archive.find(new ArchiveFilter(code, Optional.empty()), 0, 10))
                .getFirst();
        assertThat(kept.title()).isEqualTo("Ringkasan Anak Yatim");
        assertThat(kept.place()).isEqualTo("Kecamatan Kuranji");
        assertThat(kept.number()).isEqualTo("470/9/2026");
        assertThat(kept.classification()).isEqualTo(Classification.TERBATAS);
        assertThat(kept.printedAt()).isEqualTo(issued.printedAt());
        assertThat(kept.digest()).isEqualTo(Digest.of(bytes(issued)));
        assertThat(kept.signed()).isFalse();
        assertThat(kept.state()).isEqualTo(IssueState.VALID);
        var opened = as(pimpinan, () -> archive.open(code)).orElseThrow();
        assertThat(bytes(opened)).isEqualTo(bytes(issued));
        assertThat(opened.fileName()).isEqualTo(issued.fileName());
        assertThat(trail()).contains("REPORT_ISSUED report/" + code, "REPORT_OPENED report/" + code);
    }

    @Test
    void buildsAnIssuedReportAgainFromItsReleaseByteForByte() {
        var issued = issue(request(KOTA).signed("1", SIGNATORY, Dispatch.ORDINARY));
        var code = issued.code().orElseThrow();
        var again = as(reader(Role.WALIDATA), () -> reports.rebuild(code)).orElseThrow();
        assertThat(bytes(again)).isEqualTo(bytes(issued));
        assertThat(as(reader(Role.PIMPINAN), () -> reports.rebuild("0000-0000-0000")))
                .isEmpty();
    }

    @Test
    void opensOnlyForReadersWhoseRightsCoverIt() {
        var open = issue(request(PAUH)).code().orElseThrow();
        var guarded = issue(request(PAUH).guarded(true)).code().orElseThrow();
        var kuranji = issue(request(KURANJI).guarded(true)).code().orElseThrow();
        var kota = issue(request(KOTA).guarded(true)).code().orElseThrow();
        var camat = account(Role.CAMAT, Optional.empty(), Optional.of(new KodeWilayah("13.71.08")));
        var dewan = account(Role.DEWAN, Optional.of(dapilThree()), Optional.empty());
        var secretariat = reader(Role.DEWAN);
        var otherOpd = new Account(
                7,
                "pembaca",
                "Pembaca",
                Role.KEPALA_OPD,
                Optional.of("2.07"),
                Optional.empty(),
                Optional.empty(),
                Texts.INDONESIAN);
        opens(reader(Role.PIMPINAN), List.of(open, guarded, kuranji, kota), List.of());
        opens(camat, List.of(open, guarded), List.of(kuranji, kota));
        opens(dewan, List.of(guarded), List.of(open, kuranji, kota));
        opens(secretariat, List.of(guarded, kuranji, kota), List.of(open));
        opens(otherOpd, List.of(guarded, kuranji, kota), List.of(open));
        opens(reader(Role.AUDITOR), List.of(), List.of(open, guarded, kuranji, kota));
        assertThatThrownBy(() -> as(reader(Role.ADMIN), () -> archive.open(guarded)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void opens(Account account, List<String> open, List<String> shut) {
        var listed = as(account, () -> archive.find(ArchiveFilter.ALL, 0, 1000)).stream()
                .map(IssuedReport::code)
                .toList();
        assertThat(as(account, () -> archive.count(ArchiveFilter.ALL))).isEqualTo(listed.size());
        assertThat(listed).containsAll(open);
        assertThat(listed).filteredOn(shut::contains).isEmpty();
        assertThat(open)
                .allSatisfy(code ->
                        assertThat(as(account, () -> archive.open(code))).isPresent());
        assertThat(shut)
                .allSatisfy(code ->
                        assertThat(as(account, () -> archive.open(code))).isEmpty());
    }

    @Test
    void hidesSmallCellsInAGuardedReportEvenFromItsIssuer() {
        var lurah = new Place.Area(new KodeWilayah("13.71.08"));
        try (var open = PrintedPages.of(bytes(issue(request(lurah))));
                var guarded = PrintedPages.of(bytes(issue(request(lurah).guarded(true))))) {
            assertThat(guarded.text().chars().filter(sign -> sign == '…').count())
                    .isGreaterThan(
                            open.text().chars().filter(sign -> sign == '…').count());
        }
    }

    @Test
    void withdrawsAndReplacesWithAReasonAndKeepsBothReadable() {
        var first = issue(request(KURANJI)).code().orElseThrow();
        var second = issue(request(KURANJI)).code().orElseThrow();
        var third = issue(request(KURANJI)).code().orElseThrow();
        var walidata = reader(Role.WALIDATA);

        refuses(() -> archive.withdraw(first, " "), "report.problem.reason");
        refuses(() -> archive.replace(first, first, "sama"), "report.problem.replacement");
        refuses(() -> archive.replace(first, "0000-0000-0000", "tidak ada"), "report.problem.replacement");
        as(walidata, () -> {
            archive.replace(first, second.toLowerCase(Locale.ROOT), "Salah nomor");
            archive.withdraw(third, "Salah kirim");
            return true;
        });
        refuses(() -> archive.withdraw(first, "lagi"), "report.problem.state");
        refuses(() -> archive.replace(second, third, "ditarik"), "report.problem.replacement");

        var replaced = as(walidata, () -> verification.issued(first, "1")).orElseThrow();
        assertThat(replaced.state()).isEqualTo(IssueState.REPLACED);
        assertThat(replaced.change().orElseThrow().reason()).isEqualTo("Salah nomor");
        assertThat(replaced.change().orElseThrow().replacedBy()).contains(second);
        assertThat(as(walidata, () -> verification.issued(third, "1"))
                        .orElseThrow()
                        .state())
                .isEqualTo(IssueState.WITHDRAWN);
        assertThat(as(walidata, () -> archive.open(first))).isPresent();
        assertThat(as(walidata, () -> archive.open(third))).isPresent();
        assertThat(trail()).contains("REPORT_REPLACED report/" + first, "REPORT_WITHDRAWN report/" + third);
        var camat = account(Role.CAMAT, Optional.empty(), Optional.of(new KodeWilayah("13.71.09")));
        assertThatThrownBy(() -> as(camat, () -> reports.issue(request(KURANJI))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(camat, () -> {
                    archive.withdraw(second, "bukan wewenang");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesNothingBehindWhenTheDatabaseFailsInTheMiddle() {
        var before = counts();
        jdbc.sql("RENAME TABLE report_issue_chunk TO report_issue_chunk_away").update();
        try {
            assertThatThrownBy(() -> issue(request(KURANJI)))
                    .isInstanceOfSatisfying(
                            ReportProblem.class,
                            problem -> assertThat(problem.key()).isEqualTo("report.problem.archive"));
        } finally {
            jdbc.sql("RENAME TABLE report_issue_chunk_away TO report_issue_chunk")
                    .update();
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindWhenTheCertificateExpired() throws Exception {
        var past = Instant.now().minus(Duration.ofDays(9));
        var expired = TestCertificate.write(folder, past, past.plus(Duration.ofDays(1)));
        var before = counts();
        assertThatThrownBy(() -> as(
                        reader(Role.PIMPINAN), () -> signing(expired.toString()).issue(request(KURANJI))))
                .isInstanceOfSatisfying(
                        ReportProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("pdf.problem.expired"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void keepsASignedReportAsSigned() throws Exception {
        var now = Instant.now();
        var certificate = TestCertificate.write(folder, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
        var issued = as(
                        reader(Role.PIMPINAN),
                        () -> signing(certificate.toString()).issue(request(KURANJI)))
                .orElseThrow();
        assertThat(as(
                        reader(Role.PIMPINAN),
                        () -> verification.issued(issued.code().orElseThrow(), "1")))
                .hasValueSatisfying(report -> assertThat(report.signed()).isTrue());
        try (var pdf = PrintedPages.of(bytes(issued))) {
            assertThat(pdf.document().getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void saysThatADeletedReleaseHasNothingToPrint() {
        var gone = new Selection(Optional.of(9999), Optional.empty());
        var request = ReportRequest.of("yatim", KURANJI, gone, Texts.INDONESIAN);
        assertThat(as(reader(Role.PIMPINAN), () -> reports.issue(request))).isEmpty();
        assertThat(as(reader(Role.PIMPINAN), () -> reports.draft(request))).isEmpty();
    }

    private ReportService signing(String certificate) {
        return new ReportService(
                kinds,
                writer,
                press,
                new PdfSigner(certificate, TestCertificate.PASSWORD),
                book,
                queries,
                wilayahService,
                audit,
                current);
    }

    private void refuses(Runnable work, String key) {
        assertThatThrownBy(() -> ActingAs.account(reader(Role.WALIDATA), work))
                .isInstanceOfSatisfying(
                        ReportProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private List<Long> counts() {
        return List.of("report_issue", "report_issue_right", "report_issue_chunk", "audit_entry").stream()
                .map(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private List<String> trail() {
        return as(reader(Role.AUDITOR), () -> audit.find(AuditFilter.ALL, 0, 200)).stream()
                .map(entry -> entry.action() + " " + entry.subject())
                .toList();
    }

    private PrintedReport issue(ReportRequest request) {
        return as(reader(Role.PIMPINAN), () -> reports.issue(request)).orElseThrow();
    }

    private static ReportRequest request(Place place) {
        return ReportRequest.of("yatim", place, Selection.NEWEST, Texts.INDONESIAN);
    }

    private Dapil dapilThree() {
        return wilayahService.dapil().get(2);
    }

    private static Account reader(Role role) {
        return account(role, Optional.empty(), Optional.empty());
    }

    private static Account account(Role role, Optional<Dapil> dapil, Optional<KodeWilayah> wilayah) {
        return new Account(7, "pembaca", "Pembaca", role, Optional.empty(), dapil, wilayah, Texts.INDONESIAN);
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
