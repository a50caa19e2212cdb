package id.go.padang.carano.publication;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells those who publish and those who audit how well hidden cells hold. */
@Service
@PreAuthorize("hasAnyAuthority('PUBLISH', 'READ_TRAIL')")
public class SuppressionAuditService {

    private final SuppressionAuditQueries queries;
    private final PublishedParts parts;

    SuppressionAuditService(SuppressionAuditQueries queries, PublishedParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    /** Every release with its parts, newest first; no figures. */
    public List<Release> releases() {
        return parts.releases();
    }

    /** What was found of each published part, by {@link ReleasePart#id}; nothing for official statistics. */
    public Map<Long, SuppressionAudit> audits() {
        return Map.copyOf(queries.published());
    }
}
