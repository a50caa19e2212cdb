package id.go.padang.carano.program.proposal;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.organization.Account;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.organization.Permission;
import id.go.padang.carano.organization.Role;
import id.go.padang.carano.program.ProgramRefusedException;
import id.go.padang.carano.program.table.Fault;
import id.go.padang.carano.program.table.Preview;
import id.go.padang.carano.program.table.Row;
import id.go.padang.carano.program.table.Table;
import id.go.padang.carano.shared.Ids;
import id.go.padang.carano.wilayah.KodeWilayah;
import id.go.padang.carano.wilayah.Level;
import id.go.padang.carano.wilayah.Wilayah;
import id.go.padang.carano.wilayah.WilayahService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what council and community ask for. Everybody reads the proposals of the areas the account may open. A council
 * member enters pokir of the own dapil, a Camat or Lurah musrenbang of the own area, the Walidata both.
 */
@Service
@PreAuthorize("hasAuthority('READ_FIGURES')")
public class ProposalService {

    public static final int TITLE_LENGTH = 300;
    public static final int UNIT_LENGTH = 40;
    public static final int REASON_LENGTH = 1000;

    /** The columns of the template, in its order. */
    public static final List<String> COLUMNS =
            List.of("jenis", "kode_kelurahan", "sektor", "usulan", "volume", "satuan", "biaya", "tahun");

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    private final ProposalQueries queries;
    private final Needs needs;
    private final WilayahService wilayahService;
    private final CurrentAccount currentAccount;
    private final AuditService auditService;

    ProposalService(
            ProposalQueries queries,
            Needs needs,
            WilayahService wilayahService,
            CurrentAccount currentAccount,
            AuditService auditService) {
        this.queries = queries;
        this.needs = needs;
        this.wilayahService = wilayahService;
        this.currentAccount = currentAccount;
        this.auditService = auditService;
    }

    /** Every proposal of the reader's areas beside the need that the newest release shows there. */
    public List<ProposalReading> proposals() {
        var account = currentAccount.get();
        var reader = needs.reader();
        boolean alone = account.home().level() == Level.KELURAHAN;
        return queries.all().stream()
                .filter(one -> account.mayOpen(one.content().kelurahan()))
                .map(one -> new ProposalReading(
                        one, alone ? needs.alone(one.content()) : reader.of(one.content()), mayChange(account, one)))
                .toList();
    }

    /** The kelurahan that the account may enter proposals for; empty when it enters none. */
    public List<Wilayah> places() {
        return wilayahService.all().stream()
                .filter(area -> area.level() == Level.KELURAHAN
                        && kinds().stream().anyMatch(kind -> mayEnter(currentAccount.get(), kind, area.kode())))
                .toList();
    }

    /** The kinds that the account may enter. */
    public List<ProposalKind> kinds() {
        return switch (currentAccount.get().role()) {
            case DEWAN -> List.of(ProposalKind.POKIR);
            case CAMAT, LURAH -> List.of(ProposalKind.MUSRENBANG);
            case WALIDATA -> List.of(ProposalKind.values());
            case PIMPINAN, KEPALA_OPD, OPERATOR_OPD, AUDITOR, ADMIN -> List.of();
        };
    }

    /** Writes a proposal down and returns its id. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    @Transactional
    public long create(ProposalContent content) {
        long id = Ids.next();
        problem(content, id).ifPresent(key -> {
            throw new ProgramRefusedException(key);
        });
        queries.insert(new Proposal(
                id,
                1,
                content,
                ProposalState.PROPOSED,
                "",
                false,
                currentAccount.get().id(),
                me()));
        auditService.record("PROPOSAL_CREATED", subject(id), described(content));
        return id;
    }

    /** Changes a proposal that nobody has decided on. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    @Transactional
    public void change(long id, int version, ProposalContent content) {
        var before = open(id, version);
        problem(content, id).ifPresent(key -> {
            throw new ProgramRefusedException(key);
        });
        queries.update(new Proposal(
                id, version + 1, content, before.state(), before.reason(), false, before.enteredBy(), me()));
        auditService.record("PROPOSAL_CHANGED", subject(id), described(content));
    }

    /** Takes a proposal away that nobody has decided on; {@link #restore} brings it back. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    @Transactional
    public void delete(long id, int version) {
        var before = open(id, version);
        write(before, before.state(), before.reason(), true);
        auditService.record("PROPOSAL_DELETED", subject(id), described(before.content()));
    }

    /** Undoes a deletion. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    @Transactional
    public void restore(long id) {
        var before = queries.find(id)
                .filter(Proposal::deleted)
                .filter(one -> mayEnter(
                        currentAccount.get(),
                        one.content().kind(),
                        one.content().kelurahan()))
                .orElseThrow(() -> new ProgramRefusedException("proposal.refused.unknown"));
        write(before, before.state(), before.reason(), false);
        auditService.record("PROPOSAL_RESTORED", subject(id), described(before.content()));
    }

    /** Accepts or refuses a proposal; a refusal owes a reason, and so does a change of mind. */
    @PreAuthorize("hasAuthority('DECIDE_PROPOSALS')")
    @Transactional
    public void decide(long id, int version, ProposalState next, String reason) {
        if (!queries.lock(id, version)) {
            throw new ProgramRefusedException("proposal.refused.moved");
        }
        var before = queries.find(id)
                .filter(one -> !one.deleted())
                .orElseThrow(() -> new ProgramRefusedException("proposal.refused.unknown"));
        var state = before.state().to(next);
        boolean owed = state == ProposalState.REFUSED || before.state() != ProposalState.PROPOSED;
        if (owed && reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new ProgramRefusedException("proposal.refused.reason", REASON_LENGTH);
        }
        write(before, state, reason.strip(), false);
        auditService.record("PROPOSAL_DECIDED", subject(id), "from=" + before.state() + ", to=" + state);
    }

    /** What a file would bring; nothing is kept yet. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    public Preview<ProposalContent> preview(byte[] file) {
        var table = Table.read(file, COLUMNS, List.of());
        var contents = new ArrayList<ProposalContent>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<List<Object>>();
        for (Row row : table.rows()) {
            content(row).ifPresent(content -> {
                contents.add(content);
                problem(content, 0)
                        .or(() ->
                                seen.add(List.of(content.kind(), content.kelurahan(), content.title(), content.year()))
                                        ? Optional.empty()
                                        : Optional.of("proposal.refused.twice"))
                        .ifPresent(key -> faults.add(new Fault(row.line(), "", content.title(), key, List.of())));
            });
        }
        var cellFaults = table.faults();
        return new Preview<>(contents, cellFaults.isEmpty() ? faults : cellFaults);
    }

    /** Takes over everything that a sound file brings, or nothing; returns how many. */
    @PreAuthorize("hasAuthority('PROPOSE')")
    @Transactional
    public int take(byte[] file) {
        var preview = preview(file);
        if (!preview.sound()) {
            throw new ProgramRefusedException(
                    "program.refused.file", preview.faults().size());
        }
        preview.items().forEach(this::create);
        auditService.record(
                "PROPOSALS_IMPORTED", "proposal", "count=" + preview.items().size());
        return preview.items().size();
    }

    private Optional<ProposalContent> content(Row row) {
        row.required("jenis", UNIT_LENGTH);
        row.required("sektor", UNIT_LENGTH);
        var kind = row.choice("jenis", ProposalKind.class);
        var sector = row.choice("sektor", ProposalSector.class);
        var place = KodeWilayah.parse(row.required("kode_kelurahan", UNIT_LENGTH))
                .filter(kode -> kode.level() == Level.KELURAHAN)
                .flatMap(wilayahService::find);
        if (row.has("kode_kelurahan") && place.isEmpty()) {
            row.fault("kode_kelurahan", "program.fault.kelurahan");
        }
        var title = row.required("usulan", TITLE_LENGTH);
        row.required("volume", UNIT_LENGTH);
        row.required("biaya", UNIT_LENGTH);
        row.required("tahun", UNIT_LENGTH);
        var unit = row.required("satuan", UNIT_LENGTH);
        var volume = row.number("volume");
        var cost = row.number("biaya");
        var year = row.year("tahun");
        return kind.isEmpty()
                        || sector.isEmpty()
                        || place.isEmpty()
                        || volume.isEmpty()
                        || cost.isEmpty()
                        || year.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProposalContent(
                        kind.get(),
                        place.get().kode(),
                        sector.get(),
                        title,
                        volume.get(),
                        unit,
                        cost.get(),
                        year.get()));
    }

    private Optional<String> problem(ProposalContent content, long id) {
        if (!mayEnter(currentAccount.get(), content.kind(), content.kelurahan())) {
            return Optional.of("proposal.refused.place");
        }
        if (content.title().isBlank() || content.title().length() > TITLE_LENGTH) {
            return Optional.of("proposal.refused.title");
        }
        if (content.unit().isBlank() || content.unit().length() > UNIT_LENGTH || outside(content.volume())) {
            return Optional.of("proposal.refused.volume");
        }
        if (outside(content.cost())) {
            return Optional.of("proposal.refused.cost");
        }
        if (content.year() < FIRST_YEAR || content.year() > LAST_YEAR) {
            return Optional.of("proposal.refused.year");
        }
        return queries.exists(content, id) ? Optional.of("proposal.refused.twice") : Optional.empty();
    }

    private static boolean outside(BigDecimal number) {
        return number.signum() <= 0 || number.compareTo(LARGEST) > 0;
    }

    private Proposal open(long id, int version) {
        if (!queries.lock(id, version)) {
            throw new ProgramRefusedException("proposal.refused.moved");
        }
        return queries.find(id)
                .filter(one -> mayChange(currentAccount.get(), one))
                .orElseThrow(() -> new ProgramRefusedException("proposal.refused.unknown"));
    }

    private void write(Proposal before, ProposalState state, String reason, boolean deleted) {
        queries.update(new Proposal(
                before.id(), before.version() + 1, before.content(), state, reason, deleted, before.enteredBy(), me()));
    }

    private static boolean mayChange(Account account, Proposal proposal) {
        return !proposal.deleted()
                && proposal.state() == ProposalState.PROPOSED
                && mayEnter(
                        account, proposal.content().kind(), proposal.content().kelurahan())
                // a member changes no other member's pokir
                && (account.role() != Role.DEWAN || proposal.enteredBy() == account.id());
    }

    private static boolean mayEnter(Account account, ProposalKind kind, KodeWilayah kelurahan) {
        return account.may(Permission.PROPOSE)
                && account.mayOpen(kelurahan)
                && switch (account.role()) {
                    case DEWAN -> kind == ProposalKind.POKIR;
                    case CAMAT, LURAH -> kind == ProposalKind.MUSRENBANG;
                    case WALIDATA -> true;
                    case PIMPINAN, KEPALA_OPD, OPERATOR_OPD, AUDITOR, ADMIN -> false;
                };
    }

    private String me() {
        return currentAccount.get().displayName();
    }

    private static String subject(long id) {
        return "proposal/" + id;
    }

    private static String described(ProposalContent content) {
        return "kind=" + content.kind() + ", wilayah=" + content.kelurahan() + ", year=" + content.year();
    }
}
