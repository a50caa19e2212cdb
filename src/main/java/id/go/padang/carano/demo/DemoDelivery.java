package id.go.padang.carano.demo;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.ActingAs;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.submission.BatchFilter;
import id.go.padang.carano.submission.BatchStatus;
import id.go.padang.carano.submission.BatchSummary;
import id.go.padang.carano.submission.SubmissionService;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries one file through the front door, each step by the account whose step it is; continues where it stopped. */
@Component
class DemoDelivery {

    /** Who takes part. */
    record Hands(Account operator, Account kepala, Account walidata) {}

    /** What is delivered. */
    record Parcel(String dataset, Period period, String fileName, Supplier<InputStream> content) {

        @Override
        public String toString() {
            return dataset + " " + period + " " + fileName;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(DemoDelivery.class);

    private final SubmissionService submissionService;
    private final IndicatorService indicatorService;

    DemoDelivery(SubmissionService submissionService, IndicatorService indicatorService) {
        this.submissionService = submissionService;
        this.indicatorService = indicatorService;
    }

    /** Brings the parcel to a status and returns its batch. */
    BatchSummary bring(Parcel parcel, BatchStatus target, Hands hands) {
        var batch = ActingAs.account(hands.operator(), () -> arrived(parcel).orElseGet(() -> receive(parcel)));
        var status = batch.status();
        while (status.compareTo(target) < 0 && status.compareTo(BatchStatus.VALIDATED) < 0) {
            status = advance(batch.id(), status, hands);
        }
        if (status.compareTo(BatchStatus.PUBLISHED) > 0) {
            throw new IllegalStateException("demo data was not taken over: " + parcel + " " + status);
        }
        LOG.info("Demo data: {} is {}", parcel, status);
        return ActingAs.account(
                hands.operator(), () -> submissionService.batch(batch.id()).orElseThrow());
    }

    private BatchStatus advance(long id, BatchStatus status, Hands hands) {
        return switch (status) {
            case CHECKED -> {
                ActingAs.account(hands.operator(), () -> submissionService.submit(id));
                yield BatchStatus.SUBMITTED;
            }
            case SUBMITTED -> {
                ActingAs.account(hands.kepala(), () -> submissionService.verify(id));
                yield BatchStatus.VERIFIED;
            }
            case VERIFIED -> {
                ActingAs.account(hands.walidata(), () -> submissionService.validate(id));
                yield BatchStatus.VALIDATED;
            }
            case RECEIVED, VALIDATED, PUBLISHED, RETURNED, REFUSED, INTERRUPTED, WITHDRAWN, REPLACED ->
                throw new IllegalStateException("demo data was not taken over: " + id + " " + status);
        };
    }

    private Optional<BatchSummary> arrived(Parcel parcel) {
        return submissionService
                .batches(
                        new BatchFilter(Optional.of(parcel.dataset()), Optional.of(parcel.period()), Optional.empty()),
                        0,
                        100)
                .stream()
                .filter(batch -> batch.fileName().equals(parcel.fileName()))
                .filter(batch -> batch.status() != BatchStatus.INTERRUPTED)
                .findFirst();
    }

    private BatchSummary receive(Parcel parcel) {
        Dataset dataset = indicatorService.dataset(parcel.dataset());
        return submissionService.receiveAndCheck(
                dataset, parcel.period(), parcel.fileName(), parcel.content().get());
    }
}
