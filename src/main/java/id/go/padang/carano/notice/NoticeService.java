package id.go.padang.carano.notice;

import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves notices and shows everybody the own ones. */
@Service
public class NoticeService {

    private final NoticeQueries queries;
    private final CurrentAccount current;

    NoticeService(NoticeQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** Tells everybody of these audiences, in the caller's transaction; see {@link Notice} for the rest. */
    @PreAuthorize("permitAll()") // whoever does a thing tells those concerned
    @Transactional
    public void tell(Collection<Audience> audiences, String kind, String href, List<String> arguments) {
        for (Audience audience : audiences) {
            queries.insert(Ids.next(), Instant.now(), audience, kind, href, arguments);
        }
    }

    /** The reader's newest notices. */
    @PreAuthorize("isAuthenticated()")
    public List<Notice> mine(int limit) {
        return queries.of(current.get(), limit);
    }

    /** How many of the reader's notices are fresh. */
    @PreAuthorize("isAuthenticated()")
    public long fresh() {
        return queries.fresh(current.get());
    }

    /** The reader has seen all of them. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void seen() {
        queries.seen(current.get().id(), Instant.now());
    }
}
