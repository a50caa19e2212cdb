package id.go.padang.carano.matching;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.organization.Opd;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.publication.PublicationService;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.shared.Texts;
import id.go.padang.carano.submission.SubmissionService;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Who brings the files of these tests through the front door, and to a release. */
@Component
public class Hands {

    public static final Account WALIDATA = of(91, "w", Role.WALIDATA, Opd.DISKOMINFO);
    public static final Account DINSOS = of(92, "o", Role.OPERATOR_OPD, Opd.DINAS_SOSIAL);
    public static final Account DISNAKER = of(93, "n", Role.OPERATOR_OPD, Opd.DINAS_TENAGA_KERJA);
    public static final Account PIMPINAN = of(94, "p", Role.PIMPINAN, "-");
    public static final Account AUDITOR = of(95, "a", Role.AUDITOR, "-");
    public static final Account CAMAT_PAUH = new Account(
            96,
            "c",
            "Camat Pauh",
            Role.CAMAT,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new KodeWilayah("13.71.08")),
            Texts.INDONESIAN);

    private final SubmissionService submissionService;
    private final IndicatorService indicatorService;
    private final PublicationService publicationService;
    private final Background background;

    Hands(
            SubmissionService submissionService,
            IndicatorService indicatorService,
            PublicationService publicationService,
            Background background) {
        this.submissionService = submissionService;
        this.indicatorService = indicatorService;
        this.publicationService = publicationService;
        this.background = background;
    }

    /** A checked file; comes back when it is compared. */
    public long checked(String code, String period, UnaryOperator<Rows> rows) {
        var content = rows.apply(new Rows(indicatorService.dataset(code))).bytes();
        return checked(code, Period.parse(period), new ByteArrayInputStream(content));
    }

    public long validated(String code, String period, UnaryOperator<Rows> rows) {
        return validate(code, checked(code, period, rows));
    }

    public long validated(String code, Period period, InputStream content) {
        return validate(code, checked(code, period, content));
    }

    private long checked(String code, Period period, InputStream content) {
        var dataset = indicatorService.dataset(code);
        var batch = ActingAs.account(
                operator(dataset), () -> submissionService.receiveAndCheck(dataset, period, code + ".csv", content));
        if (batch.rejected() > 0) {
            throw new IllegalStateException(
                    batch + " " + ActingAs.account(WALIDATA, () -> submissionService.rules(batch.id())));
        }
        background.finish();
        return batch.id();
    }

    private long validate(String code, long id) {
        var opd = indicatorService.dataset(code).ownerOpd();
        ActingAs.account(of(98, "o", Role.OPERATOR_OPD, opd), () -> submissionService.submit(id));
        ActingAs.account(of(97, "k", Role.KEPALA_OPD, opd), () -> submissionService.verify(id));
        ActingAs.account(WALIDATA, () -> submissionService.validate(id));
        return id;
    }

    /** Publishes; comes back when everything that follows from it is done. */
    public int publish(List<Long> batches) {
        int number = ActingAs.account(
                WALIDATA, () -> publicationService.publish(batches, "").number());
        // a release first finds out what is to be compared
        background.finish();
        background.finish();
        return number;
    }

    /** Comes back when everything under way is done. */
    public void settle() {
        background.finish();
    }

    static Account operator(Dataset dataset) {
        return of(98, "o", Role.OPERATOR_OPD, dataset.ownerOpd());
    }

    static Account of(long id, String name, Role role, String opd) {
        return new Account(
                id, name, "Akun " + name, role, Optional.of(opd), Optional.empty(), Optional.empty(), Texts.INDONESIAN);
    }
}
