package id.go.padang.carano.matching;

import id.go.padang.carano.audit.AuditService;
import id.go.padang.carano.indicator.IndicatorService;
import id.go.padang.carano.organization.CurrentAccount;
import id.go.padang.carano.register.AcceptedRow;
import id.go.padang.carano.register.RegisterService;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The standing work list of contradictions between the published registers. Walidata sees all, an OPD its own, a Camat
 * or Lurah those of the own area.
 */
@Service
@PreAuthorize("hasAuthority('READ_CONTRADICTIONS')")
public class ContradictionService {

    /** The longest note a move can carry. */
    public static final int NOTE_LENGTH = 1000;

    private final ContradictionQueries queries;
    private final ContradictionSearch search;
    private final RegisterService registerService;
    private final IndicatorService indicatorService;
    private final AuditService auditService;
    private final CurrentAccount currentAccount;

    ContradictionService(
            ContradictionQueries queries,
            ContradictionSearch search,
            RegisterService registerService,
            IndicatorService indicatorService,
            AuditService auditService,
            CurrentAccount currentAccount) {
        this.queries = queries;
        this.search = search;
        this.registerService = registerService;
        this.indicatorService = indicatorService;
        this.auditService = auditService;
        this.currentAccount = currentAccount;
    }

    /** Every rule there is, in the order of asking. */
    public List<String> rules() {
        return ContradictionRule.ALL.stream()
                .map(ContradictionRule::code)
                .distinct()
                .toList();
    }

    /** A page of the work list, what waits longest first. */
    public List<Contradiction> find(ContradictionFilter filter, int offset, int limit) {
        var page = queries.find(currentAccount.get(), filter, offset, limit);
        record Place(String dataset, long batchId) {}
        var masked = new HashMap<Place, Map<Long, AcceptedRow>>();
        page.stream()
                .collect(Collectors.groupingBy(one -> new Place(one.dataset(), one.batchId())))
                .forEach((place, some) -> masked.put(
                        place,
                        registerService.masked(
                                indicatorService.dataset(place.dataset()),
                                place.batchId(),
                                some.stream().map(Contradiction::line).toList())));
        return page.stream()
                .map(one -> one.showing(
                        Optional.ofNullable(masked.getOrDefault(new Place(one.dataset(), one.batchId()), Map.of())
                                .get(one.line()))))
                .toList();
    }

    /** How many match. */
    public long count(ContradictionFilter filter) {
        return queries.count(currentAccount.get(), filter);
    }

    /** How many of each rule match, the most frequent first; rules without any are left out. */
    public Map<String, Long> byRule(ContradictionFilter filter) {
        return queries.byRule(currentAccount.get(), filter);
    }

    /** How many of each rule stand in each state, of the whole city; every rule in the order of asking. */
    @PreAuthorize("hasAuthority('READ_CHECKS')")
    public SequencedMap<String, Map<ContradictionState, Long>> counted() {
        var counted = new LinkedHashMap<String, Map<ContradictionState, Long>>();
        rules().forEach(rule -> counted.put(rule, new EnumMap<>(ContradictionState.class)));
        queries.counted()
                .forEach((rule, states) -> counted.computeIfAbsent(rule, one -> new EnumMap<>(ContradictionState.class))
                        .putAll(states));
        return counted;
    }

    /** Moves one of the own OPD to another state. */
    @PreAuthorize("hasAuthority('SETTLE_CONTRADICTIONS')")
    @Transactional
    public void settle(long id, int version, ContradictionState state, String note) {
        var before = queries.find(currentAccount.get(), id)
                .orElseThrow(() -> new MatchingRefusedException("contradiction.refused.unknown"));
        if (note.length() > NOTE_LENGTH || state.owesNote() && note.isBlank()) {
            throw new MatchingRefusedException("contradiction.refused.note", NOTE_LENGTH);
        }
        if (before.version() != version
                || !before.state().next().contains(state)
                || !queries.move(
                        id, version, state, note.strip(), currentAccount.get().displayName())) {
            throw new MatchingRefusedException("contradiction.refused.moved");
        }
        auditService.record(
                "CONTRADICTION_MOVED",
                "contradiction/" + id,
                "rule=" + before.rule() + " from=" + before.state() + " to=" + state);
    }

    /** Has the registers held against each other again, in the background. */
    @PreAuthorize("hasAuthority('SETTLE_CONTRADICTIONS')")
    public void refresh() {
        search.later();
    }
}
