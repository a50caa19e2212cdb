package id.go.padang.carano.report.bulk;

import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.shared.Formats;
import id.go.padang.carano.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps for each account which reports come onto its shelf by themselves; nobody sees those of others. */
@Service
@PreAuthorize("hasAuthority('PRINT_REPORTS')")
public class ScheduleService {

    private final ScheduleQueries queries;
    private final CurrentAccount current;

    ScheduleService(ScheduleQueries queries, CurrentAccount current) {
        this.queries = queries;
        this.current = current;
    }

    public List<Schedule> mine() {
        return queries.of(current.get().username());
    }

    /** From the next release, or the next first Monday, on; the same kind and cadence again takes the place of the first. */
    public void add(BulkOrder like, Cadence cadence) {
        queries.save(
                current.get().username(),
                new Schedule(
                        Ids.next(),
                        like.report(),
                        cadence,
                        like.language(),
                        like.paper(),
                        like.annex(),
                        like.guarded()),
                switch (cadence) {
                    case EACH_RELEASE -> Integer.toString(like.release());
                    case FIRST_MONDAY ->
                        Cadence.firstMonday(LocalDate.now(Formats.WIB)).toString();
                });
    }

    public void remove(long id) {
        queries.delete(id, current.get().username());
    }
}
