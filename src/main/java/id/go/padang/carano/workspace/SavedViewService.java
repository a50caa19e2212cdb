package id.go.padang.carano.workspace;

import id.go.padang.carano.organization.CurrentAccount;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses an account has saved; nobody else sees them. */
@Service
@PreAuthorize("isAuthenticated()")
public class SavedViewService {

    /** Characters a name can have. */
    public static final int NAME_LENGTH = 80;

    static final int ADDRESS_LENGTH = 500;
    private static final int MOST = 50;

    private final SavedViewQueries queries;
    private final CurrentAccount current;

    SavedViewService(SavedViewQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    /** The reader's saved addresses by name. */
    public List<SavedView> mine() {
        return queries.of(current.get().id());
    }

    /**
     * Saves an address under a name, in place of an earlier one of the same name. Throws
     * {@link IllegalArgumentException} for a name or address that is empty or too long, an address that leaves the
     * portal, or the fifty-first.
     */
    @Transactional
    public void save(String name, String address) {
        var view = new SavedView(name.strip(), address);
        boolean fits = !view.name().isEmpty()
                && view.name().length() <= NAME_LENGTH
                && address.length() <= ADDRESS_LENGTH
                && !address.startsWith("/")
                && !address.contains(":/");
        var mine = mine();
        if (!fits
                || (mine.size() >= MOST
                        && mine.stream().noneMatch(one -> one.name().equals(view.name())))) {
            throw new IllegalArgumentException("a saved view that cannot be kept");
        }
        queries.save(current.get().id(), view, LocalDateTime.now(ZoneOffset.UTC));
    }

    @Transactional
    public void forget(String name) {
        queries.delete(current.get().id(), name);
    }
}
