package id.go.padang.carano.people;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.personal.Nik;
import id.go.padang.carano.personal.Vault;
import id.go.padang.carano.publication.FigureService;
import id.go.padang.carano.publication.Place;
import id.go.padang.carano.publication.RowsBehind;
import id.go.padang.carano.publication.Selection;
import id.go.padang.carano.register.PersonRow;
import id.go.padang.carano.register.RegisterService;
import id.go.padang.carano.register.RowFilter;
import id.go.padang.carano.register.RowFilter.Sought;
import id.go.padang.carano.register.RowOrder;
import id.go.padang.carano.register.RowSum;
import id.go.padang.carano.shared.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons behind a figure, in the reader's areas and registers: always the same rows that the release counted. A
 * list that is not the reader's comes back empty, like one that does not exist.
 */
@Service
@PreAuthorize("hasAuthority('READ_NAMES')")
public class PeopleService {

    /** Rows of a list that may be taken along masked. */
    public static final int MOST_MASKED = 10_000;

    /** Rows of a list that may be taken along in plain. */
    public static final int MOST_PLAIN = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(PeopleService.class);
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_AT_ONCE = 200;
    private static final int KEPT = 500;
    private static final float LOAD = 0.75f;

    private final FigureService figures;
    private final RegisterService registers;
    private final IndicatorService indicators;
    private final PeopleTrail trail;
    private final Vault vault;
    private final CurrentAccount currentAccount;
    private final Set<PeopleAddress> agreed =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(KEPT, LOAD, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<PeopleAddress, Boolean> eldest) {
                    return size() > KEPT;
                }
            }));

    PeopleService(
            FigureService figures,
            RegisterService registers,
            IndicatorService indicators,
            PeopleTrail trail,
            Vault vault,
            CurrentAccount currentAccount) {
        this.figures = figures;
        this.registers = registers;
        this.indicators = indicators;
        this.trail = trail;
        this.vault = vault;
        this.currentAccount = currentAccount;
    }

    /** Somebody looked for in a list; only {@link #lookFor} makes one. */
    public static final class Search {

        /** Nobody in particular. */
        public static final Search NONE = new Search(Optional.empty());

        private final Optional<Sought> sought;

        private Search(Optional<Sought> sought) {
            this.sought = sought;
        }

        /** Whether anybody is looked for. */
        public boolean isEmpty() {
            return sought.isEmpty();
        }
    }

    /** The figure and whether the register holds as many rows; empty when there is no such list for this reader. */
    public Optional<PeopleList> open(PeopleAddress address) {
        return resolve(address).map(found -> {
            var list = found.list(
                    registers.sum(found.dataset(), found.filter()),
                    currentAccount.get().may(Permission.TAKE_NAMES));
            if (list.agrees()) {
                agreed.add(list.address());
            } else {
                agreed.remove(list.address());
                LOG.error(
                        "Release {} counts {} of batch {} for {} and the register holds {}",
                        list.release().number(),
                        list.figure(),
                        list.part().batchId(),
                        address.indicator(),
                        list.counted());
            }
            return list;
        });
    }

    /**
     * Whom a text means: a NIK (then the search is in the trail), or the beginning of a name or of a word in it. Throws
     * {@link PeopleRefusedException} on a number that is no NIK and on a text too short to search for.
     */
    @Transactional
    public Search lookFor(PeopleAddress address, String text) {
        var asked = text.strip();
        if (asked.isEmpty()) {
            return Search.NONE;
        }
        if (asked.chars().anyMatch(Character::isDigit)) {
            if (Nik.fault(asked).isPresent()) {
                throw new PeopleRefusedException("people.refused.nik");
            }
            var person = vault.blindIndex(asked);
            trail.searched(list(require(address)), person);
            return new Search(Optional.of(new Sought.Person(person)));
        }
        if (asked.length() < SHORTEST_NAME || asked.length() > LONGEST_NAME) {
            throw new PeopleRefusedException("people.refused.name", SHORTEST_NAME, LONGEST_NAME);
        }
        return new Search(Optional.of(new Sought.Name(asked)));
    }

    /** How many persons of the list a search finds. */
    public long count(PeopleAddress address, Search search) {
        var found = require(address);
        return registers
                .sum(found.dataset(), found.filter().about(search.sought))
                .n();
    }

    /** A page of the list, personal values masked; at most 200 rows. */
    public List<PersonRow> page(PeopleAddress address, Search search, RowOrder order, int offset, int limit) {
        var found = require(address);
        return registers.persons(
                found.dataset(), found.filter().about(search.sought), order, offset, Math.min(limit, MOST_AT_ONCE));
    }

    /**
     * One row of the list in plain, after purpose and person were put on record. Throws
     * {@link PeopleRefusedException} without a purpose, beyond 60 persons an hour, or when the row is not of the list.
     */
    @Transactional
    public PersonRow reveal(PeopleAddress address, long line, Purpose purpose) {
        purpose.require();
        var found = require(address);
        var row = registers
                .plainPerson(found.dataset(), found.filter(), line)
                .orElseThrow(() -> new PeopleRefusedException("people.refused.row"));
        trail.revealed(list(found), row, purpose);
        return row;
    }

    /**
     * The whole list (or what a search finds of it) to take along, after it was put on record. Throws
     * {@link PeopleRefusedException} when it is too long, or in plain without purpose or right.
     *
     * @param purpose owed for plain rows
     */
    @Transactional
    public List<PersonRow> export(
            PeopleAddress address, Search search, RowOrder order, boolean plain, Optional<Purpose> purpose) {
        requireExport(address, search, plain, purpose);
        var found = require(address);
        var filter = found.filter().about(search.sought);
        var rows = plain
                ? registers.plainPersons(found.dataset(), filter, order, MOST_PLAIN)
                : registers.persons(found.dataset(), filter, order, 0, MOST_MASKED);
        trail.exported(list(found), rows, plain, purpose);
        return rows;
    }

    /** Throws what {@link #export} would throw, and reads nothing. */
    public void requireExport(PeopleAddress address, Search search, boolean plain, Optional<Purpose> purpose) {
        if (plain && !currentAccount.get().may(Permission.TAKE_NAMES)) {
            throw new PeopleRefusedException("people.refused.plain");
        }
        if (plain && purpose.isEmpty()) {
            throw new PeopleRefusedException("people.refused.purpose", Purpose.SHORTEST, Purpose.LONGEST);
        }
        purpose.ifPresent(Purpose::require);
        int most = plain ? MOST_PLAIN : MOST_MASKED;
        if (count(address, search) > most) {
            throw new PeopleRefusedException("people.refused.rows", most);
        }
    }

    private record Found(PeopleAddress address, RowsBehind behind, Dataset dataset, RowFilter filter) {

        PeopleList list(RowSum counted, boolean mayTakePlain) {
            return new PeopleList(
                    address,
                    behind.indicator(),
                    dataset,
                    behind.release(),
                    behind.part(),
                    figure(),
                    counted,
                    mayTakePlain);
        }

        RowSum figure() {
            return new RowSum(number(behind.rows()), dataset.amount().isPresent() ? number(behind.amount()) : 0);
        }
    }

    private Optional<Found> resolve(PeopleAddress address) {
        return figures.rowsBehind(
                        address.indicator(), address.side(), address.place(), address.unmapped(), address.selection())
                .flatMap(behind -> {
                    var dataset = indicators.dataset(behind.part().dataset());
                    return currentAccount.get().mayReadNames(dataset.ownerOpd())
                            ? Optional.of(new Found(pinned(address, behind), behind, dataset, filter(address, behind)))
                            : Optional.empty();
                });
    }

    /** The list, unless figure and register differ: then nobody of it is shown. A batch that is published never changes. */
    private Found require(PeopleAddress address) {
        var found = resolve(address).orElseThrow(() -> new PeopleRefusedException("people.refused.list"));
        if (!agreed.contains(found.address())
                && open(address).filter(PeopleList::agrees).isEmpty()) {
            throw new PeopleRefusedException("people.refused.differs");
        }
        return found;
    }

    private static PeopleList list(Found found) {
        return found.list(found.figure(), false);
    }

    private static RowFilter filter(PeopleAddress address, RowsBehind behind) {
        var where = switch (address.place()) {
            case Place.Area(var kode) ->
                address.unmapped() ? new RowFilter.Where.Unmapped(kode) : new RowFilter.Where.Inside(Set.of(kode));
            case Place.Constituency(var dapil) -> new RowFilter.Where.Inside(Set.copyOf(dapil.kecamatan()));
        };
        return new RowFilter(behind.part().batchId(), where, behind.filter(), Optional.empty());
    }

    private static PeopleAddress pinned(PeopleAddress address, RowsBehind behind) {
        return address.with(new Selection(
                Optional.of(behind.release().number()),
                Optional.of(behind.part().period()),
                address.selection().filter()));
    }

    // who may read the names of a dataset sees its small counts too
    private static long number(Value value) {
        return switch (value) {
            case Value.Known(var amount) -> amount.longValueExact();
            case Value.Missing ignored -> 0;
            case Value.Suppressed ignored -> -1;
        };
    }
}
