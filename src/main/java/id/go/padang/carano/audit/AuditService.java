package id.go.padang.carano.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail. */
@Service
public class AuditService {

    private static final int READ_AT_ONCE = 5_000;
    private static final int LONGEST_DETAIL = 2_000;

    private final AuditQueries queries;

    AuditService(AuditQueries queries) {
        this.queries = queries;
    }

    /**
     * Adds an entry for the signed-in account (or {@code sistem}) in the caller's transaction, chained to the entry
     * before it. From here to the end of that transaction every other writer waits: record last, commit soon.
     *
     * @param action what happened, as in {@code BATCH_VERIFIED}; its text key is {@code audit.action.BATCH_VERIFIED}
     * @param subject what it happened to, as in {@code batch/81235}; never a personal number or name
     * @param detail in plain words or key=value pairs; never personal data
     */
    @PreAuthorize("permitAll()") // whoever does a thing leaves the trace of it
    @Transactional
    public void record(String action, String subject, String detail) {
        append(action, subject, detail, null);
    }

    /** Like {@link #record(String, String, String)}, with the purpose a reader stated before looking. */
    @PreAuthorize("permitAll()") // whoever does a thing leaves the trace of it
    @Transactional
    public void record(String action, String subject, String detail, String purpose) {
        append(action, subject, detail, purpose);
    }

    /** A page of matching entries, newest first. */
    @PreAuthorize("hasAuthority('READ_TRAIL')")
    @Transactional(readOnly = true)
    public List<AuditEntry> find(AuditFilter filter, int offset, int limit) {
        return queries.find(filter, offset, limit);
    }

    /** Hands over every matching entry, newest first, as the trail stood at the beginning; leaves an entry itself. */
    @PreAuthorize("hasAuthority('READ_TRAIL')")
    @Transactional
    public void export(AuditFilter filter, Consumer<AuditEntry> reader) {
        long count = queries.count(filter);
        for (int offset = 0; offset < count; offset += READ_AT_ONCE) {
            queries.find(filter, offset, READ_AT_ONCE).forEach(reader);
        }
        append("TRAIL_EXPORTED", "audit", "entries=" + count, null);
    }

    /** How many entries match. */
    @PreAuthorize("hasAuthority('READ_TRAIL')")
    @Transactional(readOnly = true)
    public long count(AuditFilter filter) {
        return queries.count(filter);
    }

    /** The actions that occur in the trail. */
    @PreAuthorize("hasAuthority('READ_TRAIL')")
    @Transactional(readOnly = true)
    public List<String> actions() {
        return queries.actions();
    }

    /** Walks the whole chain and stops at the first entry that was changed, removed or slipped in. */
    @PreAuthorize("hasAuthority('READ_TRAIL')")
    @Transactional(readOnly = true)
    public ChainCheck checkChain() {
        var head = queries.head();
        long expected = 1;
        var previous = Link.START;
        for (var page = queries.after(0, READ_AT_ONCE);
                !page.isEmpty();
                page = queries.after(expected - 1, READ_AT_ONCE)) {
            for (AuditEntry entry : page) {
                boolean fits = entry.number() == expected
                        && entry.previousDigest().equals(previous)
                        && entry.digest().equals(Link.digest(entry));
                if (!fits) {
                    return new ChainCheck(expected, previous, Optional.of(expected));
                }
                previous = entry.digest();
                expected++;
            }
        }
        // entries cut off at the end leave no gap, only a head that points beyond them
        boolean complete = head.number() == expected - 1 && head.digest().equals(previous);
        return new ChainCheck(expected - 1, previous, complete ? Optional.empty() : Optional.of(expected));
    }

    private void append(String action, String subject, String wholeDetail, @Nullable String purpose) {
        // a long list of changes must not stop the change itself
        var detail = wholeDetail.substring(0, Math.min(wholeDetail.length(), LONGEST_DETAIL));
        var actor = Actor.current();
        var head = queries.lockHead();
        long number = head.number() + 1;
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var digest =
                Link.digest(head.digest(), number, at, actor.name(), actor.role(), action, subject, detail, purpose);
        queries.append(new AuditEntry(
                number,
                at,
                actor.name(),
                actor.role(),
                action,
                subject,
                detail,
                Optional.ofNullable(purpose),
                head.digest(),
                digest));
    }
}
