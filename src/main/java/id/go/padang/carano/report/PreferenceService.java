package id.go.padang.carano.report;

import id.go.padang.carano.organization.CurrentAccount;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each account how it printed a report last. */
@Service
@PreAuthorize("hasAuthority('PRINT_REPORTS')")
public class PreferenceService {

    private final PreferenceQueries queries;
    private final CurrentAccount current;

    PreferenceService(PreferenceQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** @param report the kind of report, as in {@code yatim} */
    public Optional<ReportPreference> last(String report) {
        return queries.find(current.get().username(), report);
    }

    /** @param report the kind of report, as in {@code yatim} */
    @Transactional
    public void remember(String report, ReportRequest request) {
        queries.save(current.get().username(), report, ReportPreference.of(request));
    }
}
