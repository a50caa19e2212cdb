package id.go.padang.carano.register;

import id.go.padang.carano.indicator.Dataset;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.shared.Period;
import id.go.padang.carano.wilayah.KodeWilayah;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks, keeps and counts the rows of every dataset. Readers are walidata and the OPD that owns the dataset. */
@Service
public class RegisterService {

    private static final int DELETED_AT_ONCE = 5_000;

    private final Registers registers;
    private final StatistikRegister statistikRegister;
    private final RegisterQueries queries;
    private final CopyQueries copies;
    private final PersonQueries persons;
    private final StagingTables stagingTables;
    private final IndicatorService indicatorService;
    private final CurrentAccount currentAccount;

    RegisterService(
            Registers registers,
            StatistikRegister statistikRegister,
            RegisterQueries queries,
            CopyQueries copies,
            PersonQueries persons,
            StagingTables stagingTables,
            IndicatorService indicatorService,
            CurrentAccount currentAccount) {
        this.registers = registers;
        this.statistikRegister = statistikRegister;
        this.queries = queries;
        this.copies = copies;
        this.persons = persons;
        this.stagingTables = stagingTables;
        this.indicatorService = indicatorService;
        this.currentAccount = currentAccount;
    }

    /** The rows of a batch counted by area and every dimension; only cells that have rows. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<CellCount> count(Dataset dataset, long batchId) {
        requireReader(dataset);
        return queries.count(dataset, registers.of(dataset).table(), batchId);
    }

    /** The statistics of a batch, in the order of the file. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<StatistikRow> statistik(long batchId) {
        requireReader(indicatorService.dataset(Dataset.STATISTIK));
        return statistikRegister.all(batchId);
    }

    /** How many rows of a batch stand in the register. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public long rows(Dataset dataset, long batchId) {
        requireReader(dataset);
        return queries.rows(registers.of(dataset).table(), batchId);
    }

    /** A page of a batch's rows, personal values masked. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<AcceptedRow> page(Dataset dataset, long batchId, int offset, int limit) {
        requireReader(dataset);
        return registers.of(dataset).page(dataset, batchId, offset, limit);
    }

    /** The rows of these batches about the person of a sound NIK, personal values masked; at most {@code limit}. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public List<FoundRow> find(Dataset dataset, List<Long> batchIds, String nik, int limit) {
        requireReader(dataset);
        return registers.of(dataset).find(batchIds, nik, limit);
    }

    /**
     * Single rows of a batch by line, personal values masked, for who holds registers against each other; only rows of
     * areas the account may open. An OPD sees its own registers and, when one of them names persons, the population
     * they are held against; walidata every register; a Camat or Lurah those with rows of the own area.
     */
    @PreAuthorize("hasAnyAuthority('READ_BATCHES', 'READ_CONTRADICTIONS')")
    public Map<Long, AcceptedRow> masked(Dataset dataset, long batchId, Collection<Long> lines) {
        requireComparer(dataset);
        return lines.isEmpty()
                ? Map.of()
                : registers
                        .of(dataset)
                        .lines(dataset, batchId, lines, currentAccount.get().home())
                        .stream()
                        .collect(Collectors.toMap(AcceptedRow::line, Function.identity()));
    }

    /** What the rows behind a figure add up to; only rows of areas the account may open. */
    @PreAuthorize("hasAuthority('READ_NAMES')")
    public RowSum sum(Dataset dataset, RowFilter filter) {
        return persons.sum(dataset, filter, homeOfNames(dataset));
    }

    /** A page of them, personal values masked. */
    @PreAuthorize("hasAuthority('READ_NAMES')")
    public List<PersonRow> persons(Dataset dataset, RowFilter filter, RowOrder order, int offset, int limit) {
        return persons.page(dataset, filter, homeOfNames(dataset), order, offset, limit, false);
    }

    /**
     * A page of them with personal values in plain; only for who has put purpose and persons on record in the same
     * transaction.
     */
    @PreAuthorize("hasAuthority('READ_NAMES')")
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonRow> plainPersons(Dataset dataset, RowFilter filter, RowOrder order, int limit) {
        return persons.page(dataset, filter, homeOfNames(dataset), order, 0, limit, true);
    }

    /** One of them in plain, on the same condition; empty when the filter does not hold that line. */
    @PreAuthorize("hasAuthority('READ_NAMES')")
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonRow> plainPerson(Dataset dataset, RowFilter filter, long line) {
        return persons.lines(dataset, filter, homeOfNames(dataset), List.of(line), true).stream()
                .findFirst();
    }

    /** The checks of a dataset's rows at the reference date of a period. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public RowChecks checks(Dataset dataset, Period period) {
        requireOwner(dataset);
        return registers.of(dataset).checks(dataset, period.lastDay());
    }

    /** From here on the rows of a large batch are written beside the register, until {@link #attach}. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void stage(Dataset dataset, long batchId) {
        requireOwner(dataset);
        stagingTables.create(registers.of(dataset).table(), batchId);
    }

    /** Takes what was written beside the register into it, all rows at once; nothing where nothing was. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void attach(Dataset dataset, long batchId) {
        requireOwner(dataset);
        stagingTables.attach(registers.of(dataset).table(), batchId);
    }

    /** Adds rows of one chunk in the caller's transaction. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional
    public void add(Dataset dataset, long batchId, List<RegisterRow> rows) {
        requireOwner(dataset);
        if (!rows.isEmpty()) {
            registers.of(dataset).insert(batchId, rows);
        }
    }

    /** Looks at all rows of the batch together; a row that breaks a rule that must hold is taken out. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional
    public void acrossRows(Dataset dataset, long batchId, Consumer<List<Problem>> problems) {
        requireOwner(dataset);
        registers.of(dataset).acrossRows(dataset, batchId, problems);
    }

    /**
     * Takes accepted rows of an earlier batch over into a later one of the same dataset and period, in the caller's
     * transaction: the next {@code limit} behind the line {@code after}, except some. Warnings are not taken along.
     *
     * @return the last line looked at; empty when no row is left
     */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional
    public OptionalLong copy(Dataset dataset, long from, long to, long after, int limit, Collection<Long> without) {
        requireOwner(dataset);
        var register = registers.of(dataset);
        var last = copies.end(register.table(), from, after, limit);
        last.ifPresent(line -> copies.copy(register, from, to, after, line, without));
        return last;
    }

    /** Notes how many warnings rows have that were taken over. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional
    public void warn(Dataset dataset, long batchId, Map<Long, Integer> warnings) {
        requireOwner(dataset);
        var register = registers.of(dataset);
        if (register.countsWarnings() && !warnings.isEmpty()) {
            copies.warn(register.table(), batchId, warnings);
        }
    }

    /** One accepted row of a batch, personal values masked. */
    @PreAuthorize("hasAuthority('READ_BATCHES')")
    public Optional<AcceptedRow> row(Dataset dataset, long batchId, long line) {
        requireReader(dataset);
        return registers.of(dataset).row(dataset, batchId, line);
    }

    /** Removes the rows of a batch that never became complete or was withdrawn; never in the caller's transaction. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void discard(Dataset dataset, long batchId) {
        discardStaged(dataset, batchId);
        boolean more = true;
        while (more) {
            more = discardSome(dataset, batchId);
        }
    }

    /** Removes at once what stands in a table or partition of its own; never in the caller's transaction. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void discardStaged(Dataset dataset, long batchId) {
        requireOwner(dataset);
        stagingTables.drop(registers.of(dataset).table(), batchId);
    }

    /** Removes some thousand of them, in the caller's transaction if there is one; whether there may be more. */
    @PreAuthorize("hasAuthority('UPLOAD')")
    public boolean discardSome(Dataset dataset, long batchId) {
        requireOwner(dataset);
        return queries.delete(registers.of(dataset).table(), batchId, DELETED_AT_ONCE) == DELETED_AT_ONCE;
    }

    private void requireReader(Dataset dataset) {
        var account = currentAccount.get();
        if (!account.may(Permission.VALIDATE) && !account.servesIn(dataset.ownerOpd())) {
            throw new AccessDeniedException("not a register of the own OPD");
        }
    }

    private KodeWilayah homeOfNames(Dataset dataset) {
        var account = currentAccount.get();
        if (!account.mayReadNames(dataset.ownerOpd())) {
            throw new AccessDeniedException("not persons of this register");
        }
        return account.home();
    }

    private void requireComparer(Dataset dataset) {
        var account = currentAccount.get();
        boolean ownArea =
                account.may(Permission.READ_CONTRADICTIONS) && account.wilayah().isPresent();
        boolean ownIsComparedWith = dataset.code().equals(Dataset.PENDUDUK)
                && indicatorService.datasets().stream()
                        .anyMatch(own -> own.byName() && account.servesIn(own.ownerOpd()));
        if (!ownArea && !ownIsComparedWith) {
            requireReader(dataset);
        }
    }

    private void requireOwner(Dataset dataset) {
        if (!currentAccount.get().servesIn(dataset.ownerOpd())) {
            throw new AccessDeniedException("not a register of the own OPD");
        }
    }
}
