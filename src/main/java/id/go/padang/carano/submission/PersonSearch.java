package id.go.padang.carano.submission;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.personal.Nik;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.register.RegisterService;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Finds the rows about one person by NIK, in the registers the account may read. Every search owes a purpose and is in
 * the trail under a digest of the NIK, never under the NIK itself.
 */
@Service
public class PersonSearch {

    private static final int MOST = 100;
    private static final int LONGEST_PURPOSE = 200;

    private final SubmissionService submissionService;
    private final RegisterService registerService;
    private final Vault vault;
    private final AuditService audit;

    PersonSearch(
            SubmissionService submissionService, RegisterService registerService, Vault vault, AuditService audit) {
        this.submissionService = submissionService;
        this.registerService = registerService;
        this.vault = vault;
        this.audit = audit;
    }

    /** A row about the person, personal values masked. */
    public record Found(BatchSummary batch, AcceptedRow row) {}

    /**
     * Every row about the person in batches that still count, the newest first; throws
     * {@link SubmissionRefusedException} on an unsound NIK or without a purpose.
     */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<Found> find(String nik, String purpose) {
        var asked = nik.strip();
        if (Nik.fault(asked).isPresent()) {
            throw new SubmissionRefusedException("submission.search.nik");
        }
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new SubmissionRefusedException("submission.search.purpose", LONGEST_PURPOSE);
        }
        audit.record(
                "PERSON_SEARCHED",
                "person/" + HexFormat.of().formatHex(vault.blindIndex(asked)),
                "purpose=" + purpose.strip());
        var batches = batches();
        return submissionService.readable().stream()
                .filter(Dataset::byName)
                .flatMap(dataset -> registerService.find(dataset, ids(batches, dataset), asked, MOST).stream())
                .flatMap(found -> Optional.ofNullable(batches.get(found.batchId())).stream()
                        .map(batch -> new Found(batch, found.row())))
                .toList();
    }

    private Map<Long, BatchSummary> batches() {
        return submissionService.batches(BatchFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .filter(batch -> batch.status().holdsItsFile())
                .collect(Collectors.toMap(BatchSummary::id, Function.identity()));
    }

    private static List<Long> ids(Map<Long, BatchSummary> batches, Dataset dataset) {
        return batches.values().stream()
                .filter(batch -> batch.dataset().equals(dataset.code()))
                .map(BatchSummary::id)
                .toList();
    }
}
